using UpsellScoring.Advice;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>What does an advice cost, beside the score in it, and its texts beside the advice? Reported, not judged.</summary>
internal static class AdviceRows
{
    private const int Accounts = 10_000;

    private static int _lines;

    internal static IEnumerable<Row> All =>
    [
        new("advice", "an advice with every reason and figure", Accounts, size => AgainstPlain(size, withTexts: false)) { IsCost = true },
        new("advice-texts", "an advice and its texts", Accounts, size => AgainstPlain(size, withTexts: true)) { IsCost = true },
    ];

    private static Duel AgainstPlain(int size, bool withTexts)
    {
        var portfolio = Portfolio.Of(size);
        var customers = Customer.ListOf(portfolio);
        var scorer = Cards.Bind(Cards.Standard);
        return new(Advising(portfolio, withTexts), new Work("plain score", size, () =>
        {
            foreach (var customer in customers)
            {
                _lines += scorer.Evaluate(customer).Points is null ? 0 : 1;
            }
        }));
    }

    private static Work Advising(Portfolio portfolio, bool withTexts)
    {
        var accounts = Proposals.AccountsOf(portfolio);
        return new(withTexts ? "advice and texts" : "advice", accounts.Length, () =>
        {
            foreach (var account in accounts)
            {
                var advice = Proposals.Advisor.Advise(account, Proposals.Offer, Proposals.AsOf);
                _lines += withTexts ? AdviceTexts.Lines(advice).Count : advice.Reasons.Count;
            }
        });
    }
}

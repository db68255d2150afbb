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
        new("advice-hosted", "an advice in a host where nobody listens", Accounts, size => AgainstBare(size, Hosts.Unwatched)) { IsCost = true },
        new("advice-watched", "an advice in a host whose meter is listened to", Accounts, size => AgainstBare(size, Hosts.Watched)) { IsCost = true },
    ];

    private static Duel AgainstPlain(int size, bool withTexts)
    {
        var portfolio = Portfolio.Of(size);
        var customers = Customer.ListOf(portfolio);
        var scorer = Cards.Bind(Cards.Standard);
        return new(Advising(withTexts ? "advice and texts" : "advice", portfolio, Proposals.Advisor, withTexts), new Work("plain score", size, () =>
        {
            foreach (var customer in customers)
            {
                _lines += scorer.Evaluate(customer).Points is null ? 0 : 1;
            }
        }));
    }

    private static Duel AgainstBare(int size, IUpsellAdvisor hosted)
    {
        var portfolio = Portfolio.Of(size);
        return new(Advising("hosted advice", portfolio, hosted), Advising("the bare advisor", portfolio, Proposals.Advisor));
    }

    private static Work Advising(string name, Portfolio portfolio, IUpsellAdvisor advisor, bool withTexts = false)
    {
        var accounts = Proposals.AccountsOf(portfolio);
        return new(name, accounts.Length, () =>
        {
            foreach (var account in accounts)
            {
                var advice = advisor.Advise(account, Proposals.Offer, Proposals.AsOf);
                _lines += withTexts ? AdviceTexts.Lines(advice).Count : advice.Reasons.Count;
            }
        });
    }
}

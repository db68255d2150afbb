using BenchmarkDotNet.Attributes;

using UpsellScoring.Advice;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What does an advice cost, without and with its texts? Per account, 1,024 of them in turn.</summary>
public class AdvicePerAccount
{
    private readonly Customer[] _customers = [.. Customer.ListOf(Portfolio.Of(Sizes.TidySmall))];
    private readonly Account[] _accounts = Proposals.AccountsOf(Portfolio.Of(Sizes.TidySmall));
    private readonly AccountScorer<Customer> _scorer = Cards.Bind(Cards.Standard);

    [Benchmark(Baseline = true, Description = "plain score", OperationsPerInvoke = Sizes.TidySmall)]
    public double Plain()
    {
        double sum = 0;
        foreach (var customer in _customers)
        {
            sum += _scorer.Evaluate(customer).Points ?? 0;
        }

        return sum;
    }

    [Benchmark(Description = "advice", OperationsPerInvoke = Sizes.TidySmall)]
    public int Advice()
    {
        var count = 0;
        foreach (var account in _accounts)
        {
            count += Proposals.Advisor.Advise(account, Proposals.Offer, Proposals.AsOf).Reasons.Count;
        }

        return count;
    }

    [Benchmark(Description = "advice and English texts", OperationsPerInvoke = Sizes.TidySmall)]
    public int English() => WithTexts(new());

    [Benchmark(Description = "advice and Japanese texts", OperationsPerInvoke = Sizes.TidySmall)]
    public int Japanese() => WithTexts(new() { Language = TextLanguage.Japanese });

    private int WithTexts(TextOptions options)
    {
        var count = 0;
        foreach (var account in _accounts)
        {
            count += AdviceTexts.Lines(Proposals.Advisor.Advise(account, Proposals.Offer, Proposals.AsOf), options).Count;
        }

        return count;
    }
}

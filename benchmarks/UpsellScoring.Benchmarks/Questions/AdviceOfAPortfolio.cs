using BenchmarkDotNet.Attributes;

using UpsellScoring.Advice;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>How long does it take to advise on a whole portfolio, and what do two threads gain?</summary>
public class AdviceOfAPortfolio
{
    private static readonly PortfolioOptions _twoThreads = new() { DegreeOfParallelism = 2 };

    private Account[] _accounts = null!;

    [Params(Sizes.TidyMedium, 1_000_000)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public void SetUp() => _accounts = Proposals.AccountsOf(Portfolio.Of(Accounts));

    [Benchmark(Baseline = true, Description = "one thread")]
    public int Serial() => Count(PortfolioOptions.Default);

    [Benchmark(Description = "two threads")]
    public int Parallel() => Count(_twoThreads);

    // The advice of a portfolio is lazy: what is not kept is collected at once, as a host does that writes each row away.
    private int Count(PortfolioOptions options) =>
        PortfolioAdvisor.Advise(Proposals.Advisor, _accounts, account => account, _ => Proposals.Offer, Proposals.AsOf, options)
            .Count(advised => advised.Advice is { Action: AdviceAction.ProposeNow });
}

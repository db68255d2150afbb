using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What does each further factor cost, beside the limit for as many columns?</summary>
public class BatchByFactorCount
{
    private Portfolio _portfolio = null!;
    private BatchUnderTest _batch = null!;

    [Params(1, 3, 5, 8, 16)]
    public int Factors { get; set; }

    [Params(Sizes.Tidy, Sizes.Ragged)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _portfolio = Portfolio.Of(Accounts, Factors);
        _batch = BatchUnderTest.Of(Cards.OfLinear(Factors), _portfolio);
    }

    [Benchmark(Baseline = true, Description = "limit: read all, write 1")]
    public void Limit() => ReadAndWrite.Run(_portfolio, LimitForm.Usual(Accounts), threads: 1);

    [Benchmark(Description = "batch")]
    public void Batch() => _batch.Score();
}

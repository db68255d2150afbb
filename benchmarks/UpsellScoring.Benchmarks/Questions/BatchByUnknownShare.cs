using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>Does it matter how many values are unknown? A loop with branches cares, masks do not.</summary>
public class BatchByUnknownShare
{
    private BatchUnderTest _batch = null!;
    private Portfolio _portfolio = null!;
    private AccountRow[] _rows = null!;

    [Params(0, 0.05, 0.5, 1)]
    public double Unknown { get; set; }

    [Params(Sizes.Tidy, Sizes.Ragged)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _portfolio = Portfolio.Of(Accounts, unknown: Unknown);
        _batch = BatchUnderTest.Of(Cards.Linear, _portfolio);
        _rows = AccountRow.ArrayOf(_portfolio);
    }

    [Benchmark(Baseline = true, Description = "struct loop")]
    public void Structs() => StructLoop.Run(_rows, _portfolio.Scores.Span);

    [Benchmark(Description = "batch")]
    public void Batch() => _batch.Score();
}

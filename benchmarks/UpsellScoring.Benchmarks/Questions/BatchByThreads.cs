using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What do threads gain, beside the limit for as many threads?</summary>
public class BatchByThreads
{
    private BatchUnderTest _batch = null!;
    private Portfolio _portfolio = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [Params(Sizes.TidySmall, Sizes.RaggedMedium, Sizes.Tidy, Sizes.RaggedLarge)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _portfolio = Portfolio.Of(Accounts);
        _batch = BatchUnderTest.Of(Cards.Linear, _portfolio);
    }

    [Benchmark(Baseline = true, Description = "limit: read 5, write 1")]
    public void Limit() => ReadAndWrite.Run(_portfolio, LimitForm.Usual(Accounts), Threads);

    [Benchmark(Description = "batch")]
    public void Batch() => _batch.Score(Threads);
}

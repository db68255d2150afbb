using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>How does a batch of five linear factors compare with the memory's limit, and with what one would write, by size?</summary>
public class BatchBySize
{
    private BatchUnderTest _batch = null!;
    private Portfolio _portfolio = null!;
    private AccountRow[] _rows = null!;
    private TensorPasses _passes = null!;
    private LimitForm _form;

    [Params(Sizes.TidySmall, Sizes.RaggedSmall, Sizes.TidyMedium, Sizes.RaggedMedium, Sizes.TidyLarge, Sizes.RaggedLarge)]
    public int Accounts { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _portfolio = Portfolio.Of(Accounts);
        _batch = BatchUnderTest.Of(Cards.Linear, _portfolio);
        _rows = AccountRow.ArrayOf(_portfolio);
        _passes = new(_portfolio);
        _form = LimitForm.Usual(Accounts);
    }

    [Benchmark(Baseline = true, Description = "limit: read 5, write 1")]
    public void Limit() => ReadAndWrite.Run(_portfolio, _form, threads: 1);

    [Benchmark(Description = "batch")]
    public void Batch() => _batch.Score();

    [Benchmark(Description = "hand-fused")]
    public void ByHand() => HandFused.Run(_portfolio, _form.Store, prefetch: false);

    [Benchmark(Description = "struct loop")]
    public void Structs() => StructLoop.Run(_rows, _portfolio.Scores.Span);

    [Benchmark(Description = "TensorPrimitives passes")]
    public void Passes() => _passes.Run();
}

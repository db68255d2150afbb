using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>What does each form of curve cost alone, beside a copy of its column?</summary>
public unsafe class BatchByCurveForm
{
    private Portfolio _portfolio = null!;
    private BatchUnderTest _batch = null!;

    [ParamsSource(nameof(Forms))]
    public string Form { get; set; } = "";

    [Params(Sizes.Tidy, Sizes.Ragged)]
    public int Accounts { get; set; }

    public static IEnumerable<string> Forms => Cards.CurveForms.Keys;

    [GlobalSetup]
    public void SetUp()
    {
        _portfolio = Portfolio.Of(Accounts);
        _batch = BatchUnderTest.OfCurve(Cards.CurveForms[Form], _portfolio);
    }

    [Benchmark(Baseline = true, Description = "copy")]
    public void Copying() => Copy.Blocks(_portfolio.Columns[Cards.CurveColumn].Pointer, _portfolio.Scores.Pointer, Accounts, threads: 1);

    [Benchmark(Description = "batch")]
    public void Batch() => _batch.Score();
}

using BenchmarkDotNet.Attributes;

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Questions;

/// <summary>How long does it take to freeze a population into a percentile curve, and to rank it exactly, beside sorting it?</summary>
public class Percentiles
{
    private AlignedArray<double> _values = null!;
    private SortedPercentiles _sorted = null!;
    private SortedRanks _ranks = null!;
    private double[] _shares = null!;

    [Params(Sizes.Tidy, Sizes.Ragged)]
    public int Values { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _values = Portfolio.Of(Values, factors: 1, unknown: 0).Columns[0];
        _sorted = new(Values);
        _ranks = new(Values);
        _shares = new double[Values];
    }

    [Benchmark(Baseline = true, Description = "Array.Sort")]
    public object Sorted() => _sorted.Freeze(_values.Span);

    [Benchmark(Description = "Curves.Percentile")]
    public object Frozen() => PercentilesUnderTest.Freeze(_values);

    [Benchmark(Description = "Array.Sort with places")]
    public void SortedToRanks() => _ranks.Rank(_values.Span, _shares);

    [Benchmark(Description = "PercentileRanks")]
    public void Ranked() => PercentilesUnderTest.Rank(_values, _shares);
}

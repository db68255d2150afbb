using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How long does it take to freeze a population into a percentile curve?</summary>
internal static class PercentileRows
{
    internal static IEnumerable<Row> All =>
    [
        new("percentile", "frozen percentile reference from 10^7 values", 10_000_000, size =>
        {
            // Complete: sorting would put the unknown values aside first.
            var values = Portfolio.Of(size, unknown: 0).Columns[0];
            var sorted = new SortedPercentiles(size);
            return new(
                new Work("Curves.Percentile", size, () => PercentilesUnderTest.Freeze(values)),
                new Work("Array.Sort", size, () => sorted.Freeze(values.Span)));
        })
        {
            Floor = 6, Goal = 9, Unit = "value",
        },
    ];
}

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How long does it take to freeze a population into a percentile curve, and to rank it exactly?</summary>
internal static class PercentileRows
{
    private const int Size = 10_000_000;
    private const int Ranked = 1_000_000;

    internal static IEnumerable<Row> All =>
    [
        new("percentile", "frozen percentile reference from 10^7 values", Size, FreezeAgainstSort) { Floor = 6, Goal = 9, Unit = "value" },
        new("ranks", "exact percentile ranks of 10^6 values", Ranked, RanksAgainstSort) { Unit = "value" },
    ];

    private static Duel FreezeAgainstSort(int size)
    {
        // Complete: sorting would put the unknown values aside first.
        var values = Portfolio.Of(size, unknown: 0).Columns[0];
        var sorted = new SortedPercentiles(size);
        return new(
            new Work("Curves.Percentile", size, () => PercentilesUnderTest.Freeze(values)),
            new Work("Array.Sort", size, () => sorted.Freeze(values.Span)));
    }

    private static Duel RanksAgainstSort(int size)
    {
        var values = Portfolio.Of(size, unknown: 0).Columns[0];
        var sorted = new SortedRanks(size);
        double[] shares = new double[size], expected = new double[size];
        PercentilesUnderTest.Rank(values, shares);
        sorted.Rank(values.Span, expected);
        if (!shares.AsSpan().SequenceEqual(expected))
        {
            throw new InvalidOperationException("The library's percentile ranks are not those of a sort.");
        }

        return new(
            new Work("PercentileRanks", size, () => PercentilesUnderTest.Rank(values, shares)),
            new Work("Array.Sort(keys, items)", size, () => sorted.Rank(values.Span, shares)));
    }
}

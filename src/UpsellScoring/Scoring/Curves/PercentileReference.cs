using System.Buffers;
using System.Globalization;

namespace UpsellScoring.Scoring;

/// <summary>Freezes a population into at most 1,001 (value, mid-rank share) knots.</summary>
internal static class PercentileReference
{
    private const int MostCells = 1000;
    private const int FewestCells = 500;
    private const int CellStep = 100;

    // Up to here sorting takes no longer than counting in bins.
    private const int MostSorted = 1 << 16;

    internal static double[] Freeze(IEnumerable<double> reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ReadOnlySpan<double> values = reference as double[] ?? [.. reference];
        return Freeze(values);
    }

    /// <summary>Knots as a flat list: value, share, value, share; values strictly rising.</summary>
    internal static double[] Freeze(ReadOnlySpan<double> reference)
    {
        var range = ReferenceRange.Of(reference);
        if (range.IsInfinite)
        {
            throw new ArgumentException("The reference holds an infinite value; only finite numbers, or NaN for unknown, are allowed. Leave the value out.", nameof(reference));
        }

        var ranked = range.Count > MostSorted ? BinnedRanks.Of(reference, range) : SortedRanks(reference, range.Count);
        var (values, shares) = (ranked.Values, ranked.Shares);
        if (values.Count < 2)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The reference holds {values.Count} distinct values; at least 2 are needed to rank anything. Use a curve with fixed ends instead."), nameof(reference));
        }

        var kept = Enumerable.Range(0, values.Count).ToArray();
        for (var cells = MostCells; kept.Length > CurveParameter.MostPoints && cells >= FewestCells; cells -= CellStep)
        {
            kept = Thin(shares, cells);
        }

        return [.. kept.SelectMany(i => new[] { values[i], shares[i] })];
    }

    private static RankedValues SortedRanks(ReadOnlySpan<double> reference, int count)
    {
        var sorted = ArrayPool<double>.Shared.Rent(count);
        var everything = new ReferenceBin(below: 0, endsOnly: false, start: 0);
        foreach (var value in reference)
        {
            if (!double.IsNaN(value)) everything.Add(value, sorted);
        }

        var ranked = new RankedValues(count);
        everything.Rank(ranked, sorted);
        ArrayPool<double>.Shared.Return(sorted);
        return ranked;
    }

    /// <summary>
    /// Walks up and skips as long as the next kept value lies within one cell of the last: then each value left out
    /// lies within one cell of its rank. Three neighbors kept always span more than a cell, so 500 cells need at
    /// most 1,000 values.
    /// </summary>
    private static int[] Thin(IReadOnlyList<double> shares, int cells)
    {
        var kept = new List<int> { 0 };
        for (var i = 1; i < shares.Count; i++)
        {
            var isLast = i == shares.Count - 1;
            if (isLast || shares[i + 1] - shares[kept[^1]] > 1.0 / cells)
            {
                kept.Add(i);
            }
        }

        return [.. kept];
    }
}

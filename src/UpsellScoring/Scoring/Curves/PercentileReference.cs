using System.Globalization;

namespace UpsellScoring.Scoring;

/// <summary>Freezes a population into at most 1,001 (value, mid-rank share) knots.</summary>
internal static class PercentileReference
{
    private const int MostCells = 1000;
    private const int FewestCells = 500;
    private const int CellStep = 100;

    /// <summary>Knots as a flat list: value, share, value, share; values strictly rising.</summary>
    internal static double[] Freeze(IEnumerable<double> reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var sorted = reference.Where(value => !double.IsNaN(value)).Select(value => value + 0.0).ToArray();
        if (sorted.Any(double.IsInfinity))
        {
            throw new ArgumentException("The reference holds an infinite value; only finite numbers, or NaN for unknown, are allowed. Leave the value out.", nameof(reference));
        }

        Array.Sort(sorted);
        var (values, shares) = MidRanks(sorted);
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

    private static (List<double> Values, List<double> Shares) MidRanks(double[] sorted)
    {
        var values = new List<double>();
        var shares = new List<double>();
        for (var first = 0; first < sorted.Length;)
        {
            var next = first + 1;
            while (next < sorted.Length && sorted[next] == sorted[first])
            {
                next++;
            }

            values.Add(sorted[first]);
            shares.Add((first + ((next - first) / 2.0)) / sorted.Length);
            first = next;
        }

        return (values, shares);
    }

    /// <summary>
    /// Walks up and skips as long as the next kept value lies within one cell of the last: then each value left out
    /// lies within one cell of its rank. Three neighbours kept always span more than a cell, so 500 cells need at
    /// most 1,000 values.
    /// </summary>
    private static int[] Thin(List<double> shares, int cells)
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

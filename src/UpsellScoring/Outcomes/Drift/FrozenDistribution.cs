namespace UpsellScoring.Outcomes;

/// <summary>
/// The distribution of some values, frozen at up to 100 cuts: how many values lie between two cuts, and how many on a cut. Exact for
/// up to 100 distinct values; of more, the cuts are the percentiles.
/// </summary>
internal sealed class FrozenDistribution
{
    internal const int MostCuts = 100;

    private const int Classes = 10;

    private readonly double[] _cuts;
    private readonly long[] _cells;

    /// <summary>Takes cuts in strictly rising order and 2 cuts + 1 cells: below the first, on it, between the first and the second, and so on, above the last.</summary>
    internal FrozenDistribution(double[] cuts, long[] cells)
    {
        (_cuts, _cells) = (cuts, cells);
        Count = cells.Sum();
        ClassEnds = Ends(cells, Count);
    }

    internal ReadOnlySpan<double> Cuts => _cuts;

    internal ReadOnlySpan<long> Cells => _cells;

    /// <summary>The number of values.</summary>
    internal long Count { get; }

    /// <summary>The last cell of each class of the stability index: tenths of the reference, fewer where values are tied.</summary>
    internal IReadOnlyList<int> ClassEnds { get; }

    /// <summary>Freezes values without NaN, which are sorted on the way.</summary>
    internal static FrozenDistribution Of(double[] values)
    {
        Array.Sort(values);
        var cuts = Distinct(values);
        var cells = new long[(2 * cuts.Length) + 1];
        foreach (var value in values)
        {
            cells[CellOf(cuts, value)]++;
        }

        return new(cuts, cells);
    }

    internal int CellOf(double value) => CellOf(_cuts, value);

    /// <summary>The upper end of a class, included; null for the last, which has none.</summary>
    internal double? UpperEnd(int classIndex)
    {
        var cell = ClassEnds[classIndex];
        return cell == _cells.Length - 1 ? null : cell % 2 == 1 ? _cuts[cell / 2] : Math.Max(Math.BitDecrement(_cuts[cell / 2]), double.MinValue);
    }

    /// <summary>Cells added up to classes.</summary>
    internal long[] Classify(ReadOnlySpan<long> cells)
    {
        var classes = new long[ClassEnds.Count];
        var cell = 0;
        for (var i = 0; i < classes.Length; i++)
        {
            for (; cell <= ClassEnds[i]; cell++)
            {
                classes[i] += cells[cell];
            }
        }

        return classes;
    }

    private static int CellOf(double[] cuts, double value)
    {
        var place = Array.BinarySearch(cuts, value);
        return place >= 0 ? (2 * place) + 1 : 2 * ~place;
    }

    // The percentiles are values that occur (the inverse of the distribution), so that the tenths are among them.
    private static double[] Distinct(double[] sorted)
    {
        var distinct = new List<double>();
        foreach (var value in sorted)
        {
            if (distinct.Count == 0 || value > distinct[^1])
            {
                if (distinct.Count == MostCuts)
                {
                    return [.. Enumerable.Range(1, MostCuts).Select(part => sorted[PlaceOf(part, sorted.Length)] + 0.0).Distinct()];
                }

                // Adding zero turns -0 into 0: the two are equal, so they must be written alike.
                distinct.Add(value + 0.0);
            }
        }

        return [.. distinct];
    }

    private static int PlaceOf(int part, int count) => (int)((((long)part * count) + MostCuts - 1) / MostCuts) - 1;

    private static int[] Ends(long[] cells, long count)
    {
        // Of a single value all others are apart from it.
        if (cells.Length == 3)
        {
            return [0, 1, 2];
        }

        var ends = new List<int>();
        long below = 0;
        var next = 1;
        for (var cell = 0; cell < cells.Length - 1; cell++)
        {
            below += cells[cell];
            // A class ends on a cut, and the last has no end: values above all of the reference belong to it.
            if (cell % 2 == 1 && below < count && below * Classes >= next * count)
            {
                ends.Add(cell);
                next = (int)(below * Classes / count) + 1;
            }
        }

        ends.Add(cells.Length - 1);
        return [.. ends];
    }
}

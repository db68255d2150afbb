using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Finds factors that say the same thing.</summary>
internal static class FactorOverlaps
{
    private const double CorrelatedFrom = 0.7;
    private const double ExplainedFrom = 0.9;

    // A part that moves the composite by less than a tenth of its own deviation is no part.
    private const double LeastPart = 0.1;

    // Duplicates among the parts leave nothing to tell them apart by.
    private const double Ridge = 1e-9;

    // Of few accounts a sum of several factors explains anything.
    private const int RowsPerFactor = 10;

    internal static IReadOnlyList<FactorOverlap> Of(WeightSample sample)
    {
        string[] names = [.. sample.Active.Select(i => sample.Card.Factors[i].Name)];
        var overlaps = new List<FactorOverlap>();
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = i + 1; j < names.Length; j++)
            {
                if (Correlation(sample, i, j, row => !double.IsNaN(sample.Utilities[i][row]) && !double.IsNaN(sample.Utilities[j][row])) is { } r && Math.Abs(r) >= CorrelatedFrom)
                {
                    overlaps.Add(new(FactorOverlapKind.Correlated, names[i], [names[j]], r));
                }
            }
        }

        overlaps.AddRange(Composites(sample, names));
        return overlaps.AsReadOnly();
    }

    /// <summary>Factors that a sum of others with positive weights explains, over the accounts of which all is known.</summary>
    private static IEnumerable<FactorOverlap> Composites(WeightSample sample, string[] names)
    {
        bool[] complete = [.. Enumerable.Range(0, sample.Rows).Select(row => Array.TrueForAll(sample.Utilities, column => !double.IsNaN(column[row])))];
        if (complete.Count(one => one) < RowsPerFactor * names.Length)
        {
            yield break;
        }

        var correlations = new double[names.Length, names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = 0; j < names.Length; j++)
            {
                correlations[i, j] = i == j ? 1 + Ridge : Correlation(sample, i, j, row => complete[row]) ?? 0;
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            int[] others = [.. Enumerable.Range(0, names.Length).Where(j => j != i)];
            var g = Array.ConvertAll(others, j => correlations[i, j]);
            var parts = NonNegativeQuadratic.Solve(Cholesky.Part(correlations, others), g, free: 0) ?? new double[g.Length];
            var explained = parts.Zip(g, (part, correlation) => part * correlation).Sum();
            string[] with = [.. others.Where((_, k) => parts[k] >= LeastPart).Select(j => names[j])];
            if (explained >= ExplainedFrom && with.Length > 1)
            {
                yield return new(FactorOverlapKind.CountedTwice, names[i], Array.AsReadOnly(with), Math.Min(explained, 1));
            }
        }
    }

    private static double? Correlation(WeightSample sample, int i, int j, Func<int, bool> counts)
    {
        var (left, right) = (sample.Utilities[i], sample.Utilities[j]);
        double n = 0, meanLeft = 0, meanRight = 0, squaresLeft = 0, squaresRight = 0, products = 0;
        for (var row = 0; row < sample.Rows; row++)
        {
            if (!counts(row))
            {
                continue;
            }

            // Welford's update.
            n++;
            var (fromLeft, fromRight) = (left[row] - meanLeft, right[row] - meanRight);
            meanLeft += fromLeft / n;
            meanRight += fromRight / n;
            squaresLeft += fromLeft * (left[row] - meanLeft);
            squaresRight += fromRight * (right[row] - meanRight);
            products += fromLeft * (right[row] - meanRight);
        }

        return squaresLeft > 0 && squaresRight > 0 ? Math.Clamp(products / Math.Sqrt(squaresLeft * squaresRight), -1, 1) : null;
    }
}

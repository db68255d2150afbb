using System.Numerics;

namespace UpsellScoring;

/// <summary>Finds the best of many scores without sorting them all.</summary>
public static class TopScores
{
    /// <summary>The best scores in the order of a ranking: the higher score first, then the higher coverage, then the earlier account.</summary>
    /// <param name="scores">Points as a batch gives them; NaN, no score, is passed over.</param>
    /// <param name="count">How many to find, from 1; fewer are given when there are fewer scores.</param>
    /// <param name="coverage">Empty when it does not matter; otherwise the coverage of each account as the batch gives it.</param>
    /// <param name="options">The coverage limit below which an account has no place; <see cref="Scoring.RankingOptions.Default"/> when null. Ignored when <paramref name="coverage"/> is empty.</param>
    /// <returns>The places, the best first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="coverage"/> is neither empty nor as long as <paramref name="scores"/>.</exception>
    public static IReadOnlyList<Scoring.ScorePlace> Of(
        ReadOnlySpan<double> scores, int count, ReadOnlySpan<double> coverage = default, Scoring.RankingOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (!coverage.IsEmpty && coverage.Length != scores.Length)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"There are {coverage.Length} coverages for {scores.Length} scores. Give one per score, or none."), nameof(coverage));
        }

        options ??= Scoring.RankingOptions.Default;
        var best = new List<(double Points, double Coverage, int Index)>();
        var least = double.NegativeInfinity;
        var most = 2L * count;
        for (var i = 0; i < scores.Length; i++)
        {
            // NaN is never at least anything. Most scores are not among the best, so they are passed by a vector at a time.
            while (i <= scores.Length - Vector<double>.Count && !Vector.GreaterThanOrEqualAny(new(scores[i..]), new Vector<double>(least)))
            {
                i += Vector<double>.Count;
            }

            if (i < scores.Length && scores[i] >= least && (coverage.IsEmpty || options.Admits(coverage[i])))
            {
                best.Add((scores[i], coverage.IsEmpty ? 1 : coverage[i], i));
                if (best.Count >= most)
                {
                    Keep(best, count);
                    least = best[^1].Points;
                }
            }
        }

        Keep(best, count);
        return Array.AsReadOnly(best.Select((one, place) => new Scoring.ScorePlace(place + 1, one.Index, one.Points)).ToArray());
    }

    private static void Keep(List<(double Points, double Coverage, int Index)> best, int count)
    {
        best.Sort((left, right) =>
        {
            var order = right.Points.CompareTo(left.Points);
            order = order != 0 ? order : right.Coverage.CompareTo(left.Coverage);
            return order != 0 ? order : left.Index.CompareTo(right.Index);
        });
        best.RemoveRange(Math.Min(count, best.Count), Math.Max(best.Count - count, 0));
    }
}

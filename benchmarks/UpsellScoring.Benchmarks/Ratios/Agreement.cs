using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>Two ways to score are compared for speed only when they give the same scores.</summary>
internal static class Agreement
{
    /// <summary>Baselines that may fuse or add in another order.</summary>
    internal const double Rounding = 1e-9;

    /// <summary>Compares what both counted.</summary>
    internal static void Check(BatchSummary subject, HandCounts baseline)
    {
        if ((subject.Scored, subject.BelowCoverageLimit) != (baseline.Scored, baseline.Thin))
        {
            throw new InvalidOperationException($"The library counts {subject}, the hand-written batch {baseline}: the two do not compute the same.");
        }
    }

    /// <summary>Runs both and compares what they wrote; bit for bit with tolerance 0.</summary>
    internal static void Check(Portfolio portfolio, Work subject, Work baseline, double tolerance = 0)
    {
        var scores = portfolio.Scores.Span;
        scores.Fill(-1);
        baseline.Run();
        var expected = scores.ToArray();
        scores.Fill(-2);
        subject.Run();
        for (var i = 0; i < scores.Length; i++)
        {
            if (tolerance == 0
                ? BitConverter.DoubleToInt64Bits(scores[i]) != BitConverter.DoubleToInt64Bits(expected[i]) && !(double.IsNaN(scores[i]) && double.IsNaN(expected[i]))
                : double.IsNaN(scores[i]) != double.IsNaN(expected[i]) || Math.Abs(scores[i] - expected[i]) > tolerance)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"{subject.Name} gives {scores[i]:R} for account {i}, {baseline.Name} {expected[i]:R}: the two do not compute the same."));
            }
        }
    }
}

using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Log odds and probabilities: <c>ln(p / (1 - p))</c>.</summary>
internal static class LogOdds
{
    /// <summary>The log odds of a probability in (0, 1).</summary>
    internal static double Of(double probability) => NaturalLog.Of(probability / (1 - probability));

    /// <summary><c>1 / (1 + exp(-logOdds))</c>, without overflow either way; never falling.</summary>
    internal static double ToProbability(double logOdds)
    {
        if (logOdds >= 0)
        {
            return 1 / (1 + Exponential.Of(-logOdds));
        }

        var odds = Exponential.Of(logOdds);
        return odds / (1 + odds);
    }

    /// <summary><c>ln(1 + exp(logOdds))</c>: what an acceptance less than certain costs in log likelihood.</summary>
    internal static double Softplus(double logOdds) => Math.Max(logOdds, 0) + NaturalLog.Of(1 + Exponential.Of(-Math.Abs(logOdds)));
}

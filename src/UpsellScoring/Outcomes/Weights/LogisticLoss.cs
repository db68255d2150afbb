using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>The probability a linear predictor stands for, and the logarithmic loss when the outcome is known.</summary>
internal static class LogisticLoss
{
    /// <summary><c>1 / (1 + exp(-predictor))</c>, without overflow.</summary>
    internal static double Probability(double predictor)
    {
        var small = Exponential.Of(-Math.Abs(predictor));
        return predictor >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    /// <summary>Minus the logarithm of the probability of what happened.</summary>
    internal static double Of(double predictor, bool accepted) =>
        NaturalLog.Of(1 + Exponential.Of(-Math.Abs(predictor))) + Math.Max(accepted ? -predictor : predictor, 0);
}

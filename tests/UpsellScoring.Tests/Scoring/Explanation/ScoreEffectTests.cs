using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScoreEffectTests
{
    [Theory]
    [InlineData(ScoreEffectCause.Value, 4.24, "+4.2 x (value)")]
    [InlineData(ScoreEffectCause.BecameUnknown, -12, "-12.0 x (became unknown)")]
    [InlineData(ScoreEffectCause.BecameKnown, 0.05, "+0.1 x (became known)")]
    [InlineData(ScoreEffectCause.Curve, 0.01, "0.0 x (curve)")]
    [InlineData(ScoreEffectCause.Weight, 0, "0.0 x (weight)")]
    public void ToString_Effect_SignedPointsFactorAndCause(ScoreEffectCause cause, double points, string text) =>
        Assert.Equal(text, new ScoreEffect(cause, "x", points).ToString());
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class LogisticLossTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-2)]
    [InlineData(30)]
    [InlineData(-30)]
    public void Of_APredictor_IsMinusTheLogarithmOfItsProbability(double predictor)
    {
        Near.Equal(1 / (1 + Math.Exp(-predictor)), LogisticLoss.Probability(predictor), 1e-15);
        Near.Equal(-Math.Log(1 / (1 + Math.Exp(-predictor))), LogisticLoss.Of(predictor, true), 1e-12);
        Near.Equal(LogisticLoss.Of(-predictor, true), LogisticLoss.Of(predictor, false), 0);
    }

    [Fact]
    public void Of_FarPredictors_StaysFinite()
    {
        Assert.Equal((0.0, 1.0), (LogisticLoss.Probability(-1000), LogisticLoss.Probability(1000)));
        Assert.Equal((1000.0, 0.0), (LogisticLoss.Of(-1000, true), LogisticLoss.Of(1000, true)));
    }
}

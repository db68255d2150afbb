using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class LogOddsTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1000, 1)]
    [InlineData(-1000, 0)]
    [InlineData(-36, 2.3195228302435691e-16)]
    [InlineData(2, 0.88079707797788243)]
    [InlineData(-2, 0.11920292202211756)]
    public void ToProbability_OfLogOdds_KeepsItsDigits(double logOdds, double expected) =>
        Assert.InRange(LogOdds.ToProbability(logOdds), expected * (1 - 1e-15), expected * (1 + 1e-15));

    [Fact]
    public void Of_AProbability_IsTurnedBack() => Near.Equal(0.3, LogOdds.ToProbability(LogOdds.Of(0.3)), 1e-15);

    [Fact]
    public void Softplus_FarLogOdds_StaysFinite()
    {
        Assert.Equal((1000.0, 0.0), (LogOdds.Softplus(1000), LogOdds.Softplus(-1000)));
        Near.Equal(Math.Log(2), LogOdds.Softplus(0), 1e-15);
    }
}

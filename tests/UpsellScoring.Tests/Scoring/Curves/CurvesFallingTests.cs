using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesFallingTests
{
    [Theory]
    [InlineData(10, 1)]
    [InlineData(9, 1)]
    [InlineData(-1e300, 1)]
    [InlineData(20, 0)]
    [InlineData(21, 0)]
    [InlineData(1e300, 0)]
    public void Utility_AtAndBeyondTheEnds_ExactlyZeroOrOne(double value, double expected) =>
        Assert.Equal(expected, Curves.Falling(10, 20).Utility(value));

    // 49 x (1 / 49) is below one in doubles.
    [Fact]
    public void Utility_InverseOfTheSpanIsRounded_StillExactlyOneAtFrom() => Assert.Equal(1, Curves.Falling(0, 49).Utility(0));

    [Theory]
    [InlineData(15, 0.5)]
    [InlineData(12.5, 0.75)]
    [InlineData(19, 0.1)]
    public void Utility_Between_Straight(double value, double expected) => Near.Equal(expected, Curves.Falling(10, 20).Utility(value), 1e-15);

    [Fact]
    public void Utility_OneUlpAboveFrom_JustBelowOne() =>
        Assert.InRange(Curves.Falling(10, 20).Utility(Math.BitIncrement(10.0)), 1 - 1e-15, Math.BitDecrement(1.0));

    [Fact]
    public void Utility_OneUlpBelowTo_JustAboveZero() =>
        Assert.InRange(Curves.Falling(10, 20).Utility(Math.BitDecrement(20.0)), double.Epsilon, 1e-15);

    [Fact]
    public void Falling_EndsExchanged_RangeFindingAtTo() =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Falling(7, 3)), FindingCodes.CurveRange, "$.factors[0].curve.to", "to is 3, from is 7");

    [Fact]
    public void Falling_NotANumber_ParameterFinding() =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Falling(0, double.NaN)), FindingCodes.CurveParameter, "$.factors[0].curve.to", "to is NaN");
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesPeakTests
{
    private static readonly Curve _peak = Curves.Peak(0, 10, 30);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(10, 1)]
    [InlineData(30, 0)]
    [InlineData(1e300, 0)]
    public void Utility_AtTheThreePointsAndOutside_ExactlyZeroOrOne(double value, double expected) => Assert.Equal(expected, _peak.Utility(value));

    [Theory]
    [InlineData(5, 0.5)]
    [InlineData(2.5, 0.25)]
    [InlineData(20, 0.5)]
    [InlineData(25, 0.25)]
    public void Utility_Between_Straight(double value, double expected) => Near.Equal(expected, _peak.Utility(value), 1e-15);

    [Fact]
    public void Utility_OneUlpBesideThePeak_JustBelowOne()
    {
        Assert.InRange(_peak.Utility(Math.BitDecrement(10.0)), 1 - 1e-15, Math.BitDecrement(1.0));
        Assert.InRange(_peak.Utility(Math.BitIncrement(10.0)), 1 - 1e-15, 1);
    }

    [Fact]
    public void Peak_AllExchanged_RangeFindingForBothPairs()
    {
        var findings = TestCards.Findings(Curves.Peak(30, 20, 10));
        TestCards.AssertAll(findings, (FindingCodes.CurveRange, "$.factors[0].curve.peak"), (FindingCodes.CurveRange, "$.factors[0].curve.to"));
        Assert.Contains("peak is 20, from is 30", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("to is 10, peak is 20", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Peak_PeakAtTheEnd_RangeFindingAtTo() =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Peak(0, 10, 10)), FindingCodes.CurveRange, "$.factors[0].curve.to", "to is 10, peak is 10");
}

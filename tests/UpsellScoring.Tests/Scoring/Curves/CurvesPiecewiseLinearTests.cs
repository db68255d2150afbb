using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesPiecewiseLinearTests
{
    private static readonly Curve _three = Curves.PiecewiseLinear((0, 0.2), (10, 0.8), (20, 0.4));

    [Theory]
    [InlineData(-1e300, 0.2)]
    [InlineData(0, 0.2)]
    [InlineData(10, 0.8)]
    [InlineData(20, 0.4)]
    [InlineData(1e300, 0.4)]
    public void Utility_AtKnotsAndBeyond_ExactlyTheKnot(double value, double expected) => Assert.Equal(expected, _three.Utility(value));

    [Theory]
    [InlineData(5, 0.5)]
    [InlineData(2.5, 0.35)]
    [InlineData(15, 0.6)]
    [InlineData(17.5, 0.5)]
    public void Utility_BetweenKnots_Straight(double value, double expected) => Near.Equal(expected, _three.Utility(value), 1e-15);

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(10, 0.8)]
    [InlineData(20, 0.4)]
    public void Utility_OneUlpBesideAKnot_NearTheKnot(double knot, double expected)
    {
        Near.Equal(expected, _three.Utility(Math.BitDecrement(knot)), 1e-15);
        Near.Equal(expected, _three.Utility(Math.BitIncrement(knot)), 1e-15);
    }

    // Far from zero the share of the way rounds to one before the knot, and low + (high - low) misses high by a bit.
    [Theory]
    [InlineData(0.03, 0.29)]
    [InlineData(0.08, 0.01)]
    public void Utility_RoundingWouldPassTheKnot_StaysOnItsSide(double low, double high)
    {
        Assert.NotEqual(high, low + (high - low));
        var curve = Curves.PiecewiseLinear((-1e15, low), (1, high));
        Assert.Equal(high, curve.Utility(1));
        Assert.InRange((curve.Utility(Math.BitDecrement(1.0)) - high) * Math.Sign(low - high), 0, 1e-16);
    }

    [Fact]
    public void Utility_KnotsOneUlpApart_Jumps()
    {
        var curve = Curves.PiecewiseLinear((0, 0), (1, 0.25), (Math.BitIncrement(1.0), 0.75), (2, 1));
        Assert.Equal((0.25, 0.75), (curve.Utility(1), curve.Utility(Math.BitIncrement(1.0))));
    }

    [Fact]
    public void PiecewiseLinear_Null_Throws() => Assert.Throws<ArgumentNullException>("points", () => Curves.PiecewiseLinear(null!));

    [Theory]
    [InlineData(2)]
    [InlineData(1001)]
    public void PiecewiseLinear_FewestAndMostKnots_AreAllowed(int count) =>
        Assert.Empty(TestCards.Findings(Curves.PiecewiseLinear(Enumerable.Range(0, count).Select(i => ((double)i, 0.5)))));

    [Theory]
    [InlineData(1)]
    [InlineData(1002)]
    public void PiecewiseLinear_TooFewOrTooMany_CountFinding(int count) => TestCards.AssertOnly(
        TestCards.Findings(Curves.PiecewiseLinear(Enumerable.Range(0, count).Select(i => ((double)i, 0.5)))),
        FindingCodes.CurvePointCount,
        "$.factors[0].curve.knots",
        FormattableString.Invariant($"knots has {count} points; 2 to 1001 are allowed."));

    [Fact]
    public void PiecewiseLinear_NotRising_OrderFinding() => TestCards.AssertOnly(
        TestCards.Findings(Curves.PiecewiseLinear((0, 0), (5, 0.5), (5, 1))),
        FindingCodes.CurveKnotOrder,
        "$.factors[0].curve.knots[2][0]",
        "The value 5 does not lie above its predecessor 5. Put the knots in order");

    [Fact]
    public void PiecewiseLinear_ValuesAndUtilitiesOutOfRange_FindingForEachBeforeOrder() => TestCards.AssertAll(
        TestCards.Findings(Curves.PiecewiseLinear((double.NaN, 0), (5, 1.1), (4, -0.1), (2e15, double.NaN))),
        (FindingCodes.CurveParameter, "$.factors[0].curve.knots[0][0]"),
        (FindingCodes.CurveParameter, "$.factors[0].curve.knots[1][1]"),
        (FindingCodes.CurveParameter, "$.factors[0].curve.knots[2][1]"),
        (FindingCodes.CurveParameter, "$.factors[0].curve.knots[3][0]"),
        (FindingCodes.CurveParameter, "$.factors[0].curve.knots[3][1]"));

    [Fact]
    public void PiecewiseLinear_UtilityJustAboveOne_FindingWithValueAndRange() => TestCards.AssertOnly(
        TestCards.Findings(Curves.PiecewiseLinear((0, 0), (1, Math.BitIncrement(1.0)))),
        FindingCodes.CurveParameter,
        "$.factors[0].curve.knots[1][1]",
        "utility is 1.0000000000000002; it must be a number from 0 to 1.");

    [Fact]
    public void PiecewiseLinear_ValueTooLarge_FindingWithValueAndRange() => TestCards.AssertOnly(
        TestCards.Findings(Curves.PiecewiseLinear((0, 0), (3e15, 1))),
        FindingCodes.CurveParameter,
        "$.factors[0].curve.knots[1][0]",
        "value is 3000000000000000; it must be a number from -1000000000000000 to 1000000000000000.");
}

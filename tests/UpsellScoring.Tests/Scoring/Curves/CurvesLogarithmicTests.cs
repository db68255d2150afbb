using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesLogarithmicTests
{
    [Theory]
    [InlineData(100, 0)]
    [InlineData(99, 0)]
    [InlineData(0, 0)]
    [InlineData(-0.0, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(10_000, 1)]
    [InlineData(10_001, 1)]
    [InlineData(1e300, 1)]
    public void Utility_AtAndBeyondTheEnds_ExactlyZeroOrOne(double value, double expected) =>
        Assert.Equal(expected, Curves.Logarithmic(100, 10_000).Utility(value));

    [Fact]
    public void Utility_GeometricMiddle_OneHalf() => Near.Equal(0.5, Curves.Logarithmic(100, 10_000).Utility(1_000), 1e-15);

    [Theory]
    [InlineData(2, 1.0 / 3)]
    [InlineData(4, 2.0 / 3)]
    public void Utility_EachDoubling_SameGain(double value, double expected) => Near.Equal(expected, Curves.Logarithmic(1, 8).Utility(value), 1e-15);

    [Fact]
    public void Utility_OneUlpAboveFrom_AtMostTwoRoundingErrors() =>
        Assert.InRange(Curves.Logarithmic(100, 10_000).Utility(Math.BitIncrement(100.0)), 0, 1e-15);

    [Fact]
    public void Utility_OneUlpBelowTo_AtMostOne() =>
        Assert.InRange(Curves.Logarithmic(100, 10_000).Utility(Math.BitDecrement(10_000.0)), 1 - 1e-15, 1);

    [Fact]
    public void Logarithmic_SmallestAndLargestEnds_AreAllowed() => Assert.Empty(TestCards.Findings(Curves.Logarithmic(1e-15, 1e15)));

    [Fact]
    public void Logarithmic_SmallestAndLargestEnds_MiddleIsOne() => Near.Equal(0.5, Curves.Logarithmic(1e-15, 1e15).Utility(1), 1e-14);

    [Theory]
    [InlineData(0, "from is 0; it must be a number from 1E-15 to 1000000000000000.")]
    [InlineData(-5, "from is -5; it must be a number from 1E-15 to 1000000000000000.")]
    [InlineData(0.9e-15, "from is 9E-16; it must be a number from 1E-15 to 1000000000000000.")]
    public void Logarithmic_FromNotPositive_ParameterFinding(double from, string message) =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Logarithmic(from, 10)), FindingCodes.CurveParameter, "$.factors[0].curve.from", message);

    [Fact]
    public void Logarithmic_ToTooLarge_ParameterFinding() =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Logarithmic(1, 2e15)), FindingCodes.CurveParameter, "$.factors[0].curve.to", "to is 2000000000000000");

    [Fact]
    public void Logarithmic_NarrowestRatio_IsAllowed() => Assert.Empty(TestCards.Findings(Curves.Logarithmic(1, 1.000001)));

    [Theory]
    [InlineData(1, 1.0000009)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    public void Logarithmic_EndsExchangedOrTooNear_RangeFinding(double from, double to) => TestCards.AssertOnly(
        TestCards.Findings(Curves.Logarithmic(from, to)),
        FindingCodes.CurveRange,
        "$.factors[0].curve.to",
        FormattableString.Invariant($"to is {to}, from is {from}: to must be at least 1.000001 times from"));
}

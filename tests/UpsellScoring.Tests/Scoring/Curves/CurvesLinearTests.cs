using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesLinearTests
{
    [Theory]
    [InlineData(10, 0)]
    [InlineData(9, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(20, 1)]
    [InlineData(21, 1)]
    [InlineData(1e300, 1)]
    public void Utility_AtAndBeyondTheEnds_ExactlyZeroOrOne(double value, double expected) =>
        Assert.Equal(expected, Curves.Linear(10, 20).Utility(value));

    // 49 x (1 / 49) is below one in doubles.
    [Fact]
    public void Utility_InverseOfTheSpanIsRounded_StillExactlyOneAtTo() => Assert.Equal(1, Curves.Linear(0, 49).Utility(49));

    [Theory]
    [InlineData(15, 0.5)]
    [InlineData(12.5, 0.25)]
    [InlineData(19, 0.9)]
    public void Utility_Between_Straight(double value, double expected) => Near.Equal(expected, Curves.Linear(10, 20).Utility(value), 1e-15);

    [Fact]
    public void Utility_OneUlpAboveFrom_JustAboveZero() =>
        Assert.InRange(Curves.Linear(10, 20).Utility(Math.BitIncrement(10.0)), double.Epsilon, 1e-15);

    [Fact]
    public void Utility_OneUlpBelowTo_JustBelowOne() =>
        Assert.InRange(Curves.Linear(10, 20).Utility(Math.BitDecrement(20.0)), 1 - 1e-15, Math.BitDecrement(1.0));

    [Fact]
    public void Utility_NegativeRange_Rises() => Near.Equal(0.75, Curves.Linear(-20, -10).Utility(-12.5), 1e-15);

    [Fact]
    public void Utility_LargestRange_StillSplitInTheMiddle() => Assert.Equal(0.5, Curves.Linear(-1e15, 1e15).Utility(0));

    [Fact]
    public void Linear_NarrowestSpan_IsAllowed() => Assert.Empty(TestCards.Findings(Curves.Linear(0, 1e-12)));

    [Theory]
    [InlineData(0, 0.99e-12, "9.9E-13", "0")]
    [InlineData(5, 5, "5", "5")]
    [InlineData(7, 3, "3", "7")]
    public void Linear_EndsExchangedOrTooNear_RangeFinding(double from, double to, string toText, string fromText) =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Linear(from, to)), FindingCodes.CurveRange, "$.factors[0].curve.to", $"to is {toText}, from is {fromText}", "1E-12");

    [Fact]
    public void Linear_LargestEnds_AreAllowed() => Assert.Empty(TestCards.Findings(Curves.Linear(-1e15, 1e15)));

    [Fact]
    public void Linear_BothEndsBeyondTheLargest_ParameterFindingForEach() => TestCards.AssertAll(
        TestCards.Findings(Curves.Linear(Math.BitDecrement(-1e15), Math.BitIncrement(1e15))),
        (FindingCodes.CurveParameter, "$.factors[0].curve.from"),
        (FindingCodes.CurveParameter, "$.factors[0].curve.to"));

    [Theory]
    [InlineData(double.NaN, "from is NaN; it must be a number from -1000000000000000 to 1000000000000000.")]
    [InlineData(double.NegativeInfinity, "from is -Infinity; it must be a number from -1000000000000000 to 1000000000000000.")]
    [InlineData(2e15, "from is 2000000000000000; it must be a number from -1000000000000000 to 1000000000000000.")]
    public void Linear_FromNotInRange_FindingWithValueAndRange(double from, string message) =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Linear(from, 1)), FindingCodes.CurveParameter, "$.factors[0].curve.from", message);
}

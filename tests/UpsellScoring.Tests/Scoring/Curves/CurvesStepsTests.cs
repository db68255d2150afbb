using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesStepsTests
{
    private static readonly Curve _three = Curves.Steps((0, 0.2), (10, 0.5), (20, 1));

    [Theory]
    [InlineData(-1e300, 0.2)]
    [InlineData(0, 0.2)]
    [InlineData(5, 0.2)]
    [InlineData(10, 0.5)]
    [InlineData(15, 0.5)]
    [InlineData(20, 1)]
    [InlineData(1e300, 1)]
    public void Utility_Value_HoldsFromItsStepUpToTheNext(double value, double expected) => Assert.Equal(expected, _three.Utility(value));

    [Theory]
    [InlineData(10, 0.2)]
    [InlineData(20, 0.5)]
    public void Utility_OneUlpBelowAStep_IsTheStepBefore(double step, double expected) => Assert.Equal(expected, _three.Utility(Math.BitDecrement(step)));

    [Theory]
    [InlineData(10, 0.5)]
    [InlineData(20, 1)]
    public void Utility_OneUlpAboveAStep_IsTheStep(double step, double expected) => Assert.Equal(expected, _three.Utility(Math.BitIncrement(step)));

    [Fact]
    public void Utility_FallingSteps_AreAllowed() => Assert.Equal(0, Curves.Steps((0, 1), (10, 0)).Utility(10));

    [Fact]
    public void Utility_MostSteps_EachFound()
    {
        var curve = Curves.Steps(Enumerable.Range(0, 1001).Select(i => ((double)i, i / 1000.0)));
        Assert.All(Enumerable.Range(0, 1001), i => Assert.Equal(i / 1000.0, curve.Utility(i + 0.5)));
    }

    [Fact]
    public void Steps_Null_Throws() => Assert.Throws<ArgumentNullException>("points", () => Curves.Steps(null!));

    [Theory]
    [InlineData(1)]
    [InlineData(1002)]
    public void Steps_TooFewOrTooMany_CountFinding(int count) => TestCards.AssertOnly(
        TestCards.Findings(Curves.Steps(Enumerable.Range(0, count).Select(i => ((double)i, 0.5)))),
        FindingCodes.CurvePointCount,
        "$.factors[0].curve.steps",
        FormattableString.Invariant($"steps has {count} points; 2 to 1001 are allowed."));

    [Fact]
    public void Steps_None_CountFinding() =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Steps()), FindingCodes.CurvePointCount, "$.factors[0].curve.steps", "steps has 0 points");

    [Theory]
    [InlineData(10)]
    [InlineData(9)]
    public void Steps_NotRising_OverlapFindingWithBothValues(double second) => TestCards.AssertOnly(
        TestCards.Findings(Curves.Steps((10, 0), (second, 1))),
        FindingCodes.CurveStepOverlap,
        "$.factors[0].curve.steps[1][0]",
        FormattableString.Invariant($"The value {second} does not lie above its predecessor 10."),
        "claim the same values");

    [Fact]
    public void Steps_OneUlpApart_AreAllowed() => Assert.Empty(TestCards.Findings(Curves.Steps((10, 0), (Math.BitIncrement(10.0), 1))));

    [Fact]
    public void Steps_SeveralOverlaps_EachFound() => TestCards.AssertAll(
        TestCards.Findings(Curves.Steps((3, 0), (2, 0.5), (4, 0.5), (1, 1))),
        (FindingCodes.CurveStepOverlap, "$.factors[0].curve.steps[1][0]"),
        (FindingCodes.CurveStepOverlap, "$.factors[0].curve.steps[3][0]"));
}

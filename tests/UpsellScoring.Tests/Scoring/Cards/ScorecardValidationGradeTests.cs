using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScorecardValidationGradeTests
{
    [Fact]
    public void Grades_None_CountFinding() => TestCards.AssertOnly(Findings(), FindingCodes.GradeCount, "$.grades", "has 0 grades; 1 to 100 are allowed");

    [Fact]
    public void Grades_Most_AreAllowed() => Assert.Empty(Findings([.. Enumerable.Range(0, 100).Select(i => new Grade("g" + i, 99 - i))]));

    [Fact]
    public void Grades_TooMany_CountFinding() =>
        TestCards.AssertOnly(Findings([.. Enumerable.Range(0, 101).Select(i => new Grade("g" + i, 100 - i))]), FindingCodes.GradeCount, "$.grades", "has 101 grades");

    [Fact]
    public void Grade_Null_Finding() => TestCards.AssertOnly(Findings(new("A", 50), null!, new("D", 0)), FindingCodes.GradeNull, "$.grades[1]", "is null");

    [Fact]
    public void GradeName_Fault_FindingAtItsName() =>
        TestCards.AssertOnly(Findings(new("A\t", 50), new("D", 0)), FindingCodes.GradeName, "$.grades[0].name", "begins or ends");

    [Fact]
    public void GradeName_Twice_DuplicateFinding() => TestCards.AssertOnly(
        Findings(new("A", 50), new("B", 20), new("A", 0)), FindingCodes.GradeNameDuplicate, "$.grades[2].name", "The name 'A' stands already at $.grades[0]");

    [Fact]
    public void GradeName_LooksAlike_Finding() => TestCards.AssertOnly(
        Findings(new("A", 50), new("А", 0)), FindingCodes.GradeNameLookAlike, "$.grades[1].name", "The name 'А' looks like 'A' at $.grades[0]");

    [Theory]
    [InlineData(double.NaN, "is NaN; it must be a number from 0 to 100.")]
    [InlineData(100.00000000000001, "is 100.00000000000001;")]
    [InlineData(-5e-324, "is -5E-324;")]
    [InlineData(double.PositiveInfinity, "is Infinity;")]
    public void GradeFrom_NotInRange_Finding(double from, string message) =>
        TestCards.AssertOnly(Findings(new("A", from), new("D", 0)), FindingCodes.GradeFrom, "$.grades[0].from", message);

    [Fact]
    public void GradeFrom_LastNotInRange_NoGapBeside() =>
        TestCards.AssertOnly(Findings(new("A", 50), new("D", 101)), FindingCodes.GradeFrom, "$.grades[1].from", "is 101;");

    [Fact]
    public void GradeFrom_Hundred_IsAllowed() => Assert.Empty(Findings(new("A", 100), new("D", 0)));

    [Theory]
    [InlineData(50)]
    [InlineData(51)]
    public void GradeFrom_NotBelowTheOneBefore_OverlapFindingNamesBoth(double from) => TestCards.AssertOnly(
        Findings(new("A", 50), new("B", from), new("D", 0)),
        FindingCodes.GradeOverlap,
        "$.grades[1].from",
        FormattableString.Invariant($"Grade 'B' begins at {from}, not below 'A' before it at 50"));

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void GradeFrom_TwiceAtAnEndOfTheRange_OverlapFinding(double from) => Assert.Contains(
        Findings(new("A", from), new("B", from), new("D", 0)), finding => (finding.Code, finding.Path) == (FindingCodes.GradeOverlap, "$.grades[1].from"));

    [Fact]
    public void GradeFrom_OneUlpBelowTheOneBefore_IsAllowed() => Assert.Empty(Findings(new("A", 50), new("B", Math.BitDecrement(50.0)), new("D", 0)));

    [Fact]
    public void GradeFrom_SecondBesideAFaultyFirst_NoOverlapBeside() =>
        TestCards.AssertOnly(Findings(new("A", -1), new("B", 50), new("D", 0)), FindingCodes.GradeFrom, "$.grades[0].from");

    [Theory]
    [InlineData(5e-324, "5E-324")]
    [InlineData(100, "100")]
    public void LowestGrade_NotFromZero_GapFindingAtTheLast(double from, string text) =>
        TestCards.AssertOnly(Findings(new Grade("A", from)), FindingCodes.GradeGap, "$.grades[0].from", "The last grade 'A' begins at " + text);

    [Fact]
    public void LowestGrade_SecondNotFromZero_GapFindingAtItsPlace() =>
        TestCards.AssertOnly(Findings(new("A", 50), new("B", 10)), FindingCodes.GradeGap, "$.grades[1].from", "'B' begins at 10");

    [Fact]
    public void Unreachable_BestScoreBelowTheGrade_FindingWithBothBounds() => TestCards.AssertOnly(
        Reaching(0.125, 0.75, new("A", 80), new("B", 70), new("D", 0)),
        FindingCodes.GradeUnreachable,
        "$.grades[0].from",
        "lies between 12.5 and 75, so no account gets the grade 'A'");

    [Fact]
    public void Unreachable_WorstScoreAboveTheGrade_Finding() => TestCards.AssertOnly(
        Reaching(0.5, 1, new("A", 75), new("B", 40), new("D", 0)), FindingCodes.GradeUnreachable, "$.grades[2].from", "between 50 and 100", "grade 'D'");

    [Fact]
    public void Unreachable_BothWays_EachFound() => TestCards.AssertAll(
        Reaching(0.5, 0.75, new("A", 80), new("B", 60), new("C", 40), new("D", 0)),
        (FindingCodes.GradeUnreachable, "$.grades[0].from"),
        (FindingCodes.GradeUnreachable, "$.grades[3].from"));

    [Theory]
    [InlineData(75)]
    [InlineData(75 + 0.9e-9)]
    public void Unreachable_BestScoreAtTheGradeWithinRounding_IsReachable(double from) => Assert.Empty(Reaching(0, 0.75, new("A", from), new("D", 0)));

    [Fact]
    public void Unreachable_BestScoreJustBelowTheGrade_Finding() =>
        TestCards.AssertOnly(Reaching(0, 0.75, new("A", 75 + 1.1e-9), new("D", 0)), FindingCodes.GradeUnreachable, "$.grades[0].from");

    [Fact]
    public void Unreachable_WorstScoreBelowTheNextGradeWithinRounding_IsReachable() =>
        Assert.Empty(Reaching(0.5, 1, new("A", 50 - 0.9e-9), new("D", 0)));

    [Fact]
    public void Unreachable_WorstScoreJustAboveTheNextGrade_Finding() =>
        TestCards.AssertOnly(Reaching(0.5, 1, new("A", 50 - 1.1e-9), new("D", 0)), FindingCodes.GradeUnreachable, "$.grades[1].from");

    [Fact]
    public void Unreachable_TwoFactors_BoundsWeighed()
    {
        // Best 25 x 0.8 + 75 x 0.6 = 65; worst 25 x 0.2 + 75 x 0.4 = 35.
        Factor[] factors = [new("a", 25, Between(0.2, 0.8)), new("b", 75, Between(0.4, 0.6))];
        Assert.Empty(TestCards.Findings(factors, [new("A", 64.9), new("B", 35.1), new("D", 0)]));
        TestCards.AssertAll(
            TestCards.Findings(factors, [new("A", 65.1), new("B", 34.9), new("D", 0)]),
            (FindingCodes.GradeUnreachable, "$.grades[0].from"),
            (FindingCodes.GradeUnreachable, "$.grades[2].from"));
    }

    [Fact]
    public void Unreachable_OtherFaults_ReportedAlone() => TestCards.AssertOnly(
        TestCards.Findings([new("a", 99, Between(0, 0.5))], [new("A", 75), new("D", 0)]), FindingCodes.WeightSum, "$.factors");

    private static IReadOnlyList<Finding> Findings(params Grade[] grades) => TestCards.Findings([TestCards.Share("a", 100)], grades);

    private static IReadOnlyList<Finding> Reaching(double least, double greatest, params Grade[] grades) =>
        TestCards.Findings([new("a", 100, Between(least, greatest))], grades);

    private static Curve Between(double least, double greatest) => Curves.PiecewiseLinear((0, least), (1, greatest));
}

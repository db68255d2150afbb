using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScorecardValidationTests
{
    [Fact]
    public void Version_Empty_Finding() =>
        TestCards.AssertOnly(TestCards.Findings([TestCards.Share("a", 100)], version: " "), FindingCodes.CardVersion, "$.version", "The version is empty");

    [Fact]
    public void Version_TooLong_FindingWithLength() => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("a", 100)], version: new string('v', 257)), FindingCodes.CardVersion, "$.version", "The version has 257 characters");

    [Fact]
    public void Version_OuterBlank_FindingQuotesItUnchanged() => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("a", 100)], version: "The name "), FindingCodes.CardVersion, "$.version", "The version 'The name ' begins or ends");

    [Fact]
    public void Factors_None_CountFinding() =>
        TestCards.AssertOnly(TestCards.Findings([]), FindingCodes.FactorCount, "$.factors", "has 0 factors; 1 to 1000 are allowed");

    [Fact]
    public void Factors_TooMany_CountFinding() => TestCards.AssertOnly(
        TestCards.Findings(Enumerable.Range(0, 1001).Select(i => TestCards.Share("f" + i, 100 / 1001.0))), FindingCodes.FactorCount, "$.factors", "has 1001 factors");

    [Fact]
    public void Factor_Null_Finding() =>
        TestCards.AssertOnly(TestCards.Findings([TestCards.Share("a", 100), null!]), FindingCodes.FactorNull, "$.factors[1]", "is null");

    [Fact]
    public void FactorName_Fault_FindingAtItsName() => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("a", 50), TestCards.Share(" b", 50)]), FindingCodes.FactorName, "$.factors[1].name", "The name ' b'");

    [Fact]
    public void FactorName_Null_Finding() =>
        TestCards.AssertOnly(TestCards.Findings([TestCards.Share(null!, 100)]), FindingCodes.FactorName, "$.factors[0].name", "is empty");

    [Fact]
    public void FactorName_Twice_DuplicateFindingNamesThePlaceOfTheFirst() => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("x", 50), TestCards.Share("a", 25), TestCards.Share("a", 25)]),
        FindingCodes.FactorNameDuplicate,
        "$.factors[2].name",
        "The name 'a' stands already at $.factors[1]");

    [Fact]
    public void FactorName_LooksAlike_FindingNamesBoth() => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("x", 50), TestCards.Share("tenure", 25), TestCards.Share("Ｔｅｎｕｒｅ", 25)]),
        FindingCodes.FactorNameLookAlike,
        "$.factors[2].name",
        "The name 'Ｔｅｎｕｒｅ' looks like 'tenure' at $.factors[1]");

    [Fact]
    public void FactorName_DuplicateOfALookAlike_EachReportedOnce() => TestCards.AssertAll(
        TestCards.Findings([TestCards.Share("a", 40), TestCards.Share("A", 30), TestCards.Share("A", 30)]),
        (FindingCodes.FactorNameLookAlike, "$.factors[1].name"),
        (FindingCodes.FactorNameDuplicate, "$.factors[2].name"));

    [Fact]
    public void FactorName_JapaneseWithAndWithoutLongVowel_AreDifferent() =>
        Assert.Empty(TestCards.Findings([TestCards.Share("サーバ", 50), TestCards.Share("サーバー", 50)]));

    [Theory]
    [InlineData(0, "The weight is 0; it must be from 1E-12 to 100 percent points.")]
    [InlineData(9.99E-13, "The weight is 9.99E-13;")]
    [InlineData(-1, "The weight is -1;")]
    [InlineData(double.NaN, "The weight is NaN;")]
    [InlineData(double.PositiveInfinity, "The weight is Infinity;")]
    [InlineData(100.00000000000001, "The weight is 100.00000000000001;")]
    public void FactorWeight_NotInRange_FindingWithoutOneForTheSum(double weight, string message) =>
        TestCards.AssertOnly(TestCards.Findings([TestCards.Share("a", 50), TestCards.Share("b", weight)]), FindingCodes.FactorWeight, "$.factors[1].weight", message);

    [Fact]
    public void FactorWeight_Least_IsAllowed() => Assert.Empty(TestCards.Findings([TestCards.Share("a", 100), TestCards.Share("b", 1e-12)]));

    [Theory]
    [InlineData(0.99e-9)]
    [InlineData(-0.99e-9)]
    [InlineData(0)]
    public void WeightSum_WithinTolerance_IsAllowed(double excess) =>
        Assert.Empty(TestCards.Findings([TestCards.Share("a", 50), TestCards.Share("b", 50 + excess)]));

    [Theory]
    [InlineData(1.01e-9)]
    [InlineData(-1.01e-9)]
    [InlineData(1)]
    [InlineData(-1)]
    public void WeightSum_BeyondTolerance_FindingWithTheSum(double excess) => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("a", 50), TestCards.Share("b", 50 + excess)]),
        FindingCodes.WeightSum,
        "$.factors",
        FormattableString.Invariant($"The weights sum to {50 + (50 + excess)}; they must sum to 100."),
        "NormalizeWeights");

    [Fact]
    public void Curve_Null_MissingFinding() =>
        TestCards.AssertOnly(TestCards.Findings([new("a", 100, null!)]), FindingCodes.CurveMissing, "$.factors[0].curve", "Choose one from Curves");

    [Fact]
    public void Curve_Fault_PathOfItsFactor() => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("a", 50), new("b", 50, Curves.Linear(2, 1))]), FindingCodes.CurveRange, "$.factors[1].curve.to", "to is 1, from is 2");

    [Fact]
    public void Curve_HostsOwn_IsAllowed() => Assert.Empty(TestCards.Findings(new HostCurve(value => value)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Neutral_AtTheEnds_IsAllowed(double utility) => Assert.Empty(TestCards.Findings([TestCards.Share("a", 100, UnknownRule.Neutral(utility))]));

    [Theory]
    [InlineData(1.0000000000000002, "is 1.0000000000000002; it must be a number from 0 to 1.")]
    [InlineData(-5e-324, "is -5E-324;")]
    [InlineData(double.NaN, "is NaN;")]
    public void Neutral_NotAUtility_Finding(double utility, string message) => TestCards.AssertOnly(
        TestCards.Findings([TestCards.Share("a", 100, UnknownRule.Neutral(utility))]), FindingCodes.FactorNeutral, "$.factors[0].unknown.neutral", message);

    [Fact]
    public void Card_AllKindsOfFaults_ReportedTogetherInTheOrderOfTheDocument() => TestCards.AssertAll(
        TestCards.Findings(
            [
                new("", 0, null!, UnknownRule.Neutral(2)),
                null!,
                new("b", 50, Curves.Linear(1, 0)),
                new("b", 50, Curves.Logistic(double.NaN, 1)),
                new("B", 50, Curves.Linear(0, 1)),
            ],
            [new("", 101), new("g", 50), new("g", 50), null!, new("Ｇ", 10)],
            version: ""),
        (FindingCodes.CardVersion, "$.version"),
        (FindingCodes.FactorName, "$.factors[0].name"),
        (FindingCodes.FactorWeight, "$.factors[0].weight"),
        (FindingCodes.CurveMissing, "$.factors[0].curve"),
        (FindingCodes.FactorNeutral, "$.factors[0].unknown.neutral"),
        (FindingCodes.FactorNull, "$.factors[1]"),
        (FindingCodes.CurveRange, "$.factors[2].curve.to"),
        (FindingCodes.CurveParameter, "$.factors[3].curve.midpoint"),
        (FindingCodes.FactorNameDuplicate, "$.factors[3].name"),
        (FindingCodes.FactorNameLookAlike, "$.factors[4].name"),
        (FindingCodes.GradeName, "$.grades[0].name"),
        (FindingCodes.GradeFrom, "$.grades[0].from"),
        (FindingCodes.GradeOverlap, "$.grades[2].from"),
        (FindingCodes.GradeNull, "$.grades[3]"),
        (FindingCodes.GradeNameDuplicate, "$.grades[2].name"),
        (FindingCodes.GradeNameLookAlike, "$.grades[4].name"),
        (FindingCodes.GradeGap, "$.grades[4].from"));
}

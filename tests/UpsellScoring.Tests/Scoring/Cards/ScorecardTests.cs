using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScorecardTests
{
    private static readonly Grade[] _grades = [new("yes", 50), new("no", 0)];

    [Fact]
    public void Constructor_Parts_AreKept()
    {
        var card = new Scorecard("v1", [TestCards.Share("a", 40), TestCards.Share("b", 60)], _grades);
        Assert.Equal("v1", card.Version);
        Assert.Equal([TestCards.Share("a", 40), TestCards.Share("b", 60)], card.Factors);
        Assert.Equal(_grades, card.Grades);
    }

    [Fact]
    public void Constructor_ListsChangedAfterwards_CardStays()
    {
        Factor[] factors = [TestCards.Share("a", 100)];
        Grade[] grades = [new("all", 0)];
        var card = new Scorecard("v1", factors, grades);
        factors[0] = TestCards.Share("b", 100);
        grades[0] = new("none", 0);
        Assert.Equal(("a", "all"), (card.Factors[0].Name, card.Grades[0].Name));
    }

    [Fact]
    public void Constructor_NoGrades_DefaultGrades() => Assert.Equal(Scorecard.DefaultGrades, TestCards.Three().Grades);

    [Fact]
    public void DefaultGrades_Always_FourFromTheDesign() =>
        Assert.Equal([new("A", 75), new("B", 60), new("C", 40), new("D", 0)], Scorecard.DefaultGrades);

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("version", () => new Scorecard(null!, []));
        Assert.Throws<ArgumentNullException>("factors", () => new Scorecard("v1", null!));
    }

    [Fact]
    public void Constructor_GradeFromNegativeZero_IsZero()
    {
        var card = new Scorecard("v1", [TestCards.Share("a", 100)], [new("all", -0.0)]);
        Assert.False(double.IsNegative(card.Grades[0].From));
    }

    [Fact]
    public void MostFactors_EqualWeights_IsAllowed()
    {
        Assert.Equal(1000, Scorecard.MostFactors);
        Assert.Equal(1000, TestCards.Card([.. Enumerable.Range(0, 1000).Select(i => TestCards.Share("f" + i, 0.1))]).Factors.Count);
    }

    [Fact]
    public void TryCreate_Valid_CardWithoutFindings()
    {
        Assert.True(Scorecard.TryCreate("v1", [TestCards.Share("a", 100)], _grades, out var card, out var findings));
        Assert.Equal(new Scorecard("v1", [TestCards.Share("a", 100)], _grades), card);
        Assert.Empty(findings);
    }

    [Fact]
    public void TryCreate_NotValid_FindingsOfTheExceptionAndNoCard()
    {
        Assert.False(Scorecard.TryCreate("", [TestCards.Share("a", 99)], null, out var card, out var findings));
        Assert.Null(card);
        Assert.Equal(Assert.Throws<ScorecardException>(() => new Scorecard("", [TestCards.Share("a", 99)])).Findings, findings);
    }

    [Fact]
    public void TryCreate_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("version", () => Scorecard.TryCreate(null!, [], null, out _, out _));

    [Fact]
    public void NormalizeWeights_AnyParts_SumToAHundred()
    {
        var factors = Scorecard.NormalizeWeights([TestCards.Share("a", 1), TestCards.Share("b", 3), TestCards.Share("c", 4)]);
        Assert.Equal([TestCards.Share("a", 12.5), TestCards.Share("b", 37.5), TestCards.Share("c", 50)], factors);
    }

    [Fact]
    public void NormalizeWeights_Thirds_MakeAValidCard() =>
        Assert.Equal(3, TestCards.Card([.. Scorecard.NormalizeWeights([TestCards.Share("a", 1), TestCards.Share("b", 1), TestCards.Share("c", 1)])]).Factors.Count);

    [Fact]
    public void NormalizeWeights_HugeAndTinySums_Scaled() => Assert.All([1e-300, 1e300], unit =>
        Assert.Equal([25.0, 75.0], Scorecard.NormalizeWeights([TestCards.Share("a", unit), TestCards.Share("b", 3 * unit)]).Select(factor => Math.Round(factor.Weight, 9))));

    [Fact]
    public void NormalizeWeights_None_None() => Assert.Empty(Scorecard.NormalizeWeights([]));

    [Theory]
    [InlineData(0, "is 0;")]
    [InlineData(-1, "is -1;")]
    [InlineData(double.NaN, "is NaN;")]
    public void NormalizeWeights_NotPositive_NamesTheFactorAndWeight(double weight, string text)
    {
        var exception = Assert.Throws<ArgumentException>("factors", () => Scorecard.NormalizeWeights([TestCards.Share("a", 1), TestCards.Share("bad", weight)]));
        Assert.Contains("factor 'bad' " + text, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NormalizeWeights_NullFactor_NamesItsPlace()
    {
        var exception = Assert.Throws<ArgumentException>("factors", () => Scorecard.NormalizeWeights([TestCards.Share("a", 1), null!]));
        Assert.Contains("Factor 1 is null", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.PositiveInfinity)]
    public void NormalizeWeights_SumOverflows_Throws(double weight)
    {
        var exception = Assert.Throws<ArgumentException>("factors", () => Scorecard.NormalizeWeights([TestCards.Share("a", weight), TestCards.Share("b", weight)]));
        Assert.Contains("beyond the range of a double", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NormalizeWeights_Null_Throws() => Assert.Throws<ArgumentNullException>("factors", () => Scorecard.NormalizeWeights(null!));

    [Fact]
    public void WithVersion_Other_KeepsTheRest() =>
        Assert.Equal(new Scorecard("v2", TestCards.Three().Factors, _grades), TestCards.Three().WithGrades(_grades).WithVersion("v2"));

    [Fact]
    public void WithFactors_Others_KeepTheRest() =>
        Assert.Equal(new Scorecard("test", [TestCards.Share("z", 100)], _grades), TestCards.Three().WithGrades(_grades).WithFactors(TestCards.Share("z", 100)));

    [Fact]
    public void WithGrades_Others_KeepTheRest() => Assert.Equal(new Scorecard("test", TestCards.Three().Factors, _grades), TestCards.Three().WithGrades(_grades));

    [Fact]
    public void WithFactor_SameName_ReplacedInItsPlace()
    {
        var b = TestCards.Share("b", 30, UnknownRule.Required);
        Assert.Equal(TestCards.Three(b: UnknownRule.Required), TestCards.Three().WithFactor(b));
    }

    [Fact]
    public void WithFactor_UnknownName_NamesItAndTheCards()
    {
        var exception = Assert.Throws<ArgumentException>("factor", () => TestCards.Three().WithFactor(TestCards.Share("A", 50)));
        Assert.Contains("no factor 'A'; it has 'a', 'b', 'c'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_NotValidAnyMore_Throws()
    {
        var card = TestCards.Three();
        TestCards.AssertOnly(Assert.Throws<ScorecardException>(() => card.WithVersion("")).Findings, FindingCodes.CardVersion, "$.version");
        TestCards.AssertOnly(Assert.Throws<ScorecardException>(() => card.WithFactor(TestCards.Share("a", 51))).Findings, FindingCodes.WeightSum, "$.factors", "101");
        TestCards.AssertOnly(Assert.Throws<ScorecardException>(() => card.WithFactors()).Findings, FindingCodes.FactorCount, "$.factors", "0");
        TestCards.AssertOnly(Assert.Throws<ScorecardException>(() => card.WithGrades()).Findings, FindingCodes.GradeCount, "$.grades", "0");
    }

    [Fact]
    public void With_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("version", () => TestCards.Three().WithVersion(null!));
        Assert.Throws<ArgumentNullException>("factors", () => TestCards.Three().WithFactors(null!));
        Assert.Throws<ArgumentNullException>("factor", () => TestCards.Three().WithFactor(null!));
        Assert.Throws<ArgumentNullException>("grades", () => TestCards.Three().WithGrades(null!));
    }

    [Fact]
    public void Equals_SameParts_TrueWithSameHash()
    {
        Assert.True(TestCards.Three(a: UnknownRule.Worst).Equals(TestCards.Three(a: UnknownRule.Worst)));
        Assert.True(TestCards.Three().Equals((object)TestCards.Three()));
        Assert.Equal(TestCards.Three(a: UnknownRule.Worst).GetHashCode(), TestCards.Three(a: UnknownRule.Worst).GetHashCode());
    }

    [Fact]
    public void Equals_AnyPartDiffers_FalseWithAnotherHash()
    {
        var card = TestCards.Three();
        Scorecard[] others =
        [
            card.WithVersion("v2"),
            card.WithFactors(TestCards.Share("a", 50), TestCards.Share("c", 20), TestCards.Share("b", 30)),
            card.WithFactors(TestCards.Share("a", 40), TestCards.Share("b", 40), TestCards.Share("c", 20)),
            card.WithFactors(TestCards.Share("a", 50), TestCards.Share("b", 50)),
            card.WithFactor(TestCards.Share("c", 20, UnknownRule.Worst)),
            card.WithFactor(new("a", 50, Curves.Linear(0, 2))),
            card.WithGrades(new("A", 75), new("B", 60), new("C", 40), new("E", 0)),
            card.WithGrades(new("A", 75), new("B", 60), new("C", 41), new("D", 0)),
            card.WithGrades(new("A", 75), new("B", 60), new("D", 0)),
        ];
        Assert.All(others, other => Assert.False(card.Equals(other)));
        Assert.All(others, other => Assert.NotEqual(card.GetHashCode(), other.GetHashCode()));
    }

    [Fact]
    public void Equals_HostCurves_AsTheHostComparesThem()
    {
        var curve = new HostCurve(value => value);
        Assert.Equal(TestCards.Only(curve), TestCards.Only(curve));
        Assert.NotEqual(TestCards.Only(curve), TestCards.Only(new HostCurve(value => value)));
    }

    [Fact]
    public void Equals_NullOrAnotherType_False()
    {
        Assert.False(TestCards.Three().Equals(null));
        Assert.False(TestCards.Three().Equals("test"));
    }

    [Fact]
    public void DifferencesTo_Null_Throws() => Assert.Throws<ArgumentNullException>("other", () => TestCards.Three().DifferencesTo(null!));

    [Fact]
    public void Bind_Null_Throws() => Assert.Throws<ArgumentNullException>("readers", () => TestCards.Three().Bind<string>(null!));
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class ScoredOutcomeTests
{
    private static readonly ScoredOutcome Row = Rows.Row("Hoshizora", 71.2, ProposalOutcome.Accepted);

    [Fact]
    public void Outcome_Default_IsNeverProposed() => Assert.Equal(ProposalOutcome.NeverProposed, default(ProposalOutcome));

    [Fact]
    public void New_FromAScore_TakesItsPoints()
    {
        var scorer = Scorecards.StandardInYen().BindValues();
        var score = scorer.Evaluate([1_200_000, 14, 0.82, 0.40, 8]);
        Assert.Equal(score.Points, new ScoredOutcome("a", Rows.Day, score, ProposalOutcome.Refused).Points);
        Assert.Null(new ScoredOutcome("a", Rows.Day, default(AccountScore), ProposalOutcome.Refused).Points);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Points_NotFinite_ThrowsWithFacts(double points)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Row with { Points = points });
        Assert.Equal("Points", exception.ParamName);
        Assert.Contains("it must be finite. Leave it null when there is no score.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcome_NotDefined_ThrowsWithFacts()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Row with { Outcome = (ProposalOutcome)4 });
        Assert.Contains("Outcome is 4; it must be one of NeverProposed, Accepted, Refused, Open.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Account_Blank_Throws(string? account) => Assert.Equal("Account", Assert.Throws<ArgumentException>(() => Row with { Account = account! }).ParamName);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Probability_OutsideItsRange_Throws(double probability) =>
        Assert.Equal("Probability", Assert.Throws<ArgumentOutOfRangeException>(() => Row with { Probability = probability }).ParamName);

    [Fact]
    public void Values_BeyondAnAmount_Throw()
    {
        Assert.Equal("Value", Assert.Throws<ArgumentOutOfRangeException>(() => Row with { Value = 1_000_000_000_000_001m }).ParamName);
        Assert.Equal("ExpectedValue", Assert.Throws<ArgumentOutOfRangeException>(() => Row with { ExpectedValue = 0.00000000001m }).ParamName);
    }

    [Fact]
    public void Ends_OfEachRange_AreAllowed()
    {
        var row = Row with { Probability = 0, Value = 1_000_000_000_000_000m, ExpectedValue = -1_000_000_000_000_000m, Points = null };
        Assert.Equal((0, null), (row.Probability, row.Points));
        Assert.Equal(1, (row with { Probability = 1 }).Probability);
    }

    [Fact]
    public void ToString_Row_SaysEverything()
    {
        Assert.Equal("Hoshizora on 2026-01-31: 71.2, Accepted", Row.ToString());
        Assert.Equal("Hoshizora on 2026-01-31: no score, Refused on 2026-03-01", (Row with { Points = null, Outcome = ProposalOutcome.Refused, AnsweredOn = new(2026, 3, 1) }).ToString());
    }

    [Fact]
    public void Values_Refused_SayWhatToGive()
    {
        Assert.Contains("Account is null, empty or blank; it must have at least 1 visible character.", Assert.Throws<ArgumentException>(() => Row with { Account = "" }).Message, StringComparison.Ordinal);
        Assert.Contains("Leave it null when no probability was stated.", Assert.Throws<ArgumentOutOfRangeException>(() => Row with { Probability = 2 }).Message, StringComparison.Ordinal);
        Assert.Null((Row with { Probability = null }).Probability);
    }
}

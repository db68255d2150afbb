namespace UpsellScoring.Tests.Scoring;

public class AccountScoreTests
{
    [Fact]
    public void Default_Score_NothingKnown()
    {
        AccountScore score = default;
        Assert.Equal((ScoreOutcome.AllUnknown, (double?)null, (Grade?)null, 0), (score.Outcome, score.Points, score.Grade, score.Coverage));
        Assert.Equal("no score: no value is known", score.ToString());
    }

    [Fact]
    public void ToString_RequiredUnknown_SaysWhy() =>
        Assert.Equal("no score: a required value is unknown", TestCards.Three(a: UnknownRule.Required).BindValues().Evaluate([double.NaN, 1, 1]).ToString());

    [Theory]
    [InlineData(0, "0.0 D")]
    [InlineData(1, "100.0 A")]
    [InlineData(0.71208, "71.2 B")]
    [InlineData(0.7496, "75.0 B")]
    public void ToString_Score_OneDecimalAndTheGrade(double value, string text) =>
        Assert.Equal(text, TestCards.Card(TestCards.Share("x", 100)).BindValues().Evaluate([value]).ToString());

    [Fact]
    public void Equals_SameAccount_TrueAndAnotherFalse()
    {
        var scorer = TestCards.Three().BindValues();
        Assert.Equal(scorer.Evaluate([0.1, 0.2, double.NaN]), scorer.Evaluate([0.1, 0.2, double.NaN]));
        Assert.NotEqual(scorer.Evaluate([0.1, 0.2, double.NaN]), scorer.Evaluate([0.1, 0.2, 0.3]));
    }
}

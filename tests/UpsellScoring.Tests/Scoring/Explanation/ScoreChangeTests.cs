using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScoreChangeTests
{
    private static readonly ValueScorer _scorer = TestCards.Three().BindValues();

    [Fact]
    public void ChangeSince_OtherValues_BothScoresAndTheDifference()
    {
        var (before, after) = (_scorer.Explain(0.2, 0.5, 1), _scorer.Explain(0.6, 0.5, 0.5));
        var change = after.ChangeSince(before);
        Assert.Equal((before.Score, after.Score), (change.Before, change.After));
        Near.Equal(10, change.Difference);
    }

    [Fact]
    public void Total_EachCause_SumOfItsEffects()
    {
        var change = _scorer.Explain(0.6, 0.5, 0.5).ChangeSince(_scorer.Explain(0.2, 0.5, 1));
        Near.Equal(10, change.Total(ScoreEffectCause.Value));
        Assert.Equal(0, change.Total(ScoreEffectCause.BecameKnown));
    }

    [Fact]
    public void ToString_Change_ScoresAndALineForEachEffect() => Assert.Equal(
        "45.0 C -> 55.0 C\n  +20.0 a (value)\n  -10.0 c (value)", _scorer.Explain(0.6, 0.5, 0.5).ChangeSince(_scorer.Explain(0.2, 0.5, 1)).ToString());

    [Fact]
    public void ToString_RoundedLines_AddUpToThePrintedScores()
    {
        // 50.04 to 50.16: each effect is 0.04, yet the printed scores differ by 0.2.
        var change = _scorer.Explain(0.5008 + 0.0008, 0.5 + (0.04 / 30), 0.5 + (0.04 / 20)).ChangeSince(_scorer.Explain(0.5008, 0.5, 0.5));
        Assert.Equal("50.0 C -> 50.2 C\n  +0.1 a (value)\n  +0.1 b (value)\n  0.0 c (value)", change.ToString());
    }

    [Fact]
    public void ToString_NoScore_OnlyTheScores() => Assert.Equal(
        "no score: no value is known -> 100.0 A", _scorer.Explain(1, 1, 1).ChangeSince(_scorer.Explain(double.NaN, double.NaN, double.NaN)).ToString());

    [Fact]
    public void ToString_NoChange_OnlyTheScores() => Assert.Equal("100.0 A -> 100.0 A", _scorer.Explain(1, 1, 1).ChangeSince(_scorer.Explain(1, 1, 1)).ToString());

    [Fact]
    public void ChangeSince_NoScoreBefore_NoDifferenceAndNoEffects() =>
        AssertNothing(_scorer.Explain(1, 1, 1).ChangeSince(_scorer.Explain(double.NaN, double.NaN, double.NaN)));

    [Fact]
    public void ChangeSince_NoScoreAfter_NoDifferenceAndNoEffects()
    {
        var required = TestCards.Three(a: UnknownRule.Required).BindValues();
        AssertNothing(required.Explain(double.NaN, 1, 1).ChangeSince(required.Explain(1, 1, 1)));
    }

    private static void AssertNothing(ScoreChange change)
    {
        Assert.Null(change.Difference);
        Assert.Empty(change.Effects);
        Assert.Equal(0, change.Total(ScoreEffectCause.BecameKnown));
    }
}

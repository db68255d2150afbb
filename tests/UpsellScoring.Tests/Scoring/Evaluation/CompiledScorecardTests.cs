namespace UpsellScoring.Tests.Scoring;

public class CompiledScorecardTests
{
    private const double Unknown = double.NaN;

    [Fact]
    public void Evaluate_LeaveOut_OthersShareTheWeight()
    {
        var score = TestCards.Three().BindValues().Evaluate([0.5, Unknown, 1]);
        // (50 x 0.5 + 20 x 1) / 70
        Near.Equal(4500 / 70.0, score.Points);
        Near.Equal(0.7, score.Coverage);
    }

    [Fact]
    public void Evaluate_Neutral_CountsButIsNotCoverage()
    {
        var score = TestCards.Three(b: UnknownRule.Neutral(0.25)).BindValues().Evaluate([0.5, Unknown, 1]);
        // 50 x 0.5 + 30 x 0.25 + 20 x 1
        Near.Equal(52.5, score.Points);
        Near.Equal(0.7, score.Coverage);
    }

    [Fact]
    public void Evaluate_Worst_CountsWithTheLeastUtilityOfTheCurve()
    {
        var card = new Scorecard("test", [TestCards.Share("a", 50), new("b", 50, Curves.Steps((0, 0.8), (1, 0.2)), UnknownRule.Worst)], TestCards.OneGrade);
        Near.Equal(35, card.BindValues().Evaluate([0.5, Unknown]).Points);
    }

    [Fact]
    public void Evaluate_RequiredUnknown_NoScoreButBounds()
    {
        var score = TestCards.Three(b: UnknownRule.Required).BindValues().Evaluate([0.5, Unknown, 1]);
        Assert.Equal((ScoreOutcome.RequiredUnknown, (double?)null, (Grade?)null), (score.Outcome, score.Points, score.Grade));
        Near.Equal(0.7, score.Coverage);
        Near.Equal(45, score.Lowest);
        Near.Equal(75, score.Highest);
    }

    [Fact]
    public void Evaluate_RequiredKnown_Scores() => Near.Equal(100, TestCards.Three(b: UnknownRule.Required).BindValues().Evaluate([1, 1, 1]).Points);

    [Fact]
    public void Evaluate_NothingKnown_AllUnknownBeatsRequired()
    {
        var score = TestCards.Three(UnknownRule.Required, UnknownRule.Neutral(1), UnknownRule.Worst).BindValues().Evaluate([Unknown, Unknown, Unknown]);
        Assert.Equal((ScoreOutcome.AllUnknown, (double?)null, 0, 0, 100), (score.Outcome, score.Points, score.Coverage, score.Lowest, score.Highest));
        Assert.Null(score.Grade);
    }

    [Fact]
    public void Evaluate_OneTinyWeightKnown_Scores()
    {
        var card = TestCards.Card(TestCards.Share("a", 100), TestCards.Share("b", 1e-12));
        var score = card.BindValues().Evaluate([Unknown, 0.5]);
        Assert.Equal((ScoreOutcome.Scored, 50.0), (score.Outcome, score.Points));
    }

    [Fact]
    public void Evaluate_SomeUnknown_BoundsByTheirOwnCurves()
    {
        var card = new Scorecard("test", [TestCards.Share("a", 50), new("b", 30, Curves.Steps((0, 0.25), (1, 0.75))), TestCards.Share("c", 20)], TestCards.OneGrade);
        var score = card.BindValues().Evaluate([0.5, Unknown, Unknown]);
        // 25 + 30 x 0.25 + 0; 25 + 30 x 0.75 + 20
        Near.Equal(32.5, score.Lowest);
        Near.Equal(67.5, score.Highest);
        Near.Equal(50, score.Points);
    }

    [Fact]
    public void Evaluate_AllKnown_BoundsAreTheScoreAndCoverageOne()
    {
        var score = TestCards.Three().BindValues().Evaluate([0.1, 0.7, 0.3]);
        Assert.Equal((score.Points, score.Points, 1.0), ((double?)score.Lowest, (double?)score.Highest, score.Coverage));
    }

    [Fact]
    public void Evaluate_CurveNeverNearZero_LowestMayLieAboveTheScore()
    {
        var card = new Scorecard("test", [TestCards.Share("a", 50), new("b", 50, Curves.Steps((0, 0.6), (1, 0.8)))], TestCards.OneGrade);
        var score = card.BindValues().Evaluate([0.2, Unknown]);
        Near.Equal(20, score.Points);
        Near.Equal(40, score.Lowest);
        Near.Equal(50, score.Highest);
    }

    [Fact]
    public void Evaluate_CurveNeverNearOne_HighestMayLieBelowTheScore()
    {
        var card = new Scorecard("test", [TestCards.Share("a", 50), new("b", 50, Curves.Steps((0, 0.2), (1, 0.4)))], TestCards.OneGrade);
        var score = card.BindValues().Evaluate([1, Unknown]);
        Near.Equal(100, score.Points);
        Near.Equal(60, score.Lowest);
        Near.Equal(70, score.Highest);
    }

    [Fact]
    public void Evaluate_NeutralOutsideItsCurve_BoundsOfTheCurve()
    {
        var card = new Scorecard("test", [TestCards.Share("a", 50), new("b", 50, Curves.Steps((0, 0.4), (1, 0.6)), UnknownRule.Neutral(0))], TestCards.OneGrade);
        var score = card.BindValues().Evaluate([0.5, Unknown]);
        Near.Equal(25, score.Points);
        Near.Equal(45, score.Lowest);
    }

    // Without care 100 (0.97 x weights / weights) of all factors is one bit below that of the known ones.
    [Fact]
    public void Evaluate_UnknownAtItsGreatestAsTheKnown_HighestNotBelowTheScoreByRounding()
    {
        var score = Uneven(Curves.Steps((0, 0), (1, 0.97))).Evaluate([1, Unknown, Unknown, Unknown]);
        Assert.Equal((97.0, 97.0), (score.Points, score.Highest));
    }

    [Fact]
    public void Evaluate_UnknownAtItsLeastAsTheKnown_LowestNotAboveTheScoreByRounding()
    {
        var score = Uneven(Curves.Steps((0, 0.51), (1, 1))).Evaluate([0, Unknown, Unknown, Unknown]);
        Assert.Equal((51.0, 51.0), (score.Points, score.Lowest));
    }

    // Left out, worst or best: where the unknown value cannot move the score past a bound, rounding must not either.
    [Fact]
    public void Evaluate_ManyWeights_ScoreNeverPassesItsBounds()
    {
        var factors = Scorecard.NormalizeWeights(Enumerable.Range(1, 30).Select(i => TestCards.Share("f" + i, i * 0.7, i % 3 == 0 ? UnknownRule.Worst : i % 3 == 1 ? UnknownRule.Neutral(1) : default)));
        var scorer = TestCards.Card([.. factors]).BindValues();
        for (var mask = 1; mask < 1 << 12; mask += 7)
        {
            var values = Enumerable.Range(0, 30).Select(i => (mask >> (i % 12) & 1) == 1 ? (i * 37 % 30) / 29.0 : Unknown).ToArray();
            var score = scorer.Evaluate(values);
            Assert.InRange(score.Points!.Value, score.Lowest, score.Highest);
        }
    }

    [Theory]
    [InlineData(0.75, "A")]
    [InlineData(0.6, "B")]
    [InlineData(0.4, "C")]
    [InlineData(0, "D")]
    [InlineData(1, "A")]
    public void Evaluate_ScoreOnTheBound_GradeFromThere(double value, string grade)
    {
        var score = OneFactor().Evaluate([value]);
        Assert.Equal((value * 100, grade), (score.Points, score.Grade!.Name));
    }

    [Theory]
    [InlineData(75, "B")]
    [InlineData(60, "C")]
    [InlineData(40, "D")]
    public void Evaluate_ScoreOneUlpBelowTheBound_GradeBelow(double bound, string grade)
    {
        // The bound is moved, because not every double is a score.
        var grades = Scorecard.DefaultGrades.Select(old => old.From == bound ? old with { From = Math.BitIncrement(bound) } : old);
        var score = OneFactor().Card.WithGrades(grades).BindValues().Evaluate([bound / 100]);
        Assert.Equal((bound, grade), (score.Points, score.Grade!.Name));
    }

    [Fact]
    public void Evaluate_Explained_ContributionsByHand()
    {
        var buffer = new Contribution[3];
        var card = TestCards.Three(a: UnknownRule.Neutral(0.5));
        card.BindValues().Evaluate([Unknown, 0.8, Unknown], buffer);
        // D = 50 + 30: a gives 100 x 25 / 80, b gives 100 x 24 / 80 and loses 100 x 6 / 80.
        Assert.Equal((0, null, 0.5, false), (buffer[0].FactorIndex, buffer[0].Value, buffer[0].Utility, buffer[0].IsKnown));
        Near.Equal(31.25, buffer[0].Points);
        Near.Equal(31.25, buffer[0].PointsLost);
        Assert.Equal((1, 0.8, 0.8, true), (buffer[1].FactorIndex, buffer[1].Value, buffer[1].Utility, buffer[1].IsKnown));
        Near.Equal(30, buffer[1].Points);
        Near.Equal(7.5, buffer[1].PointsLost);
        Assert.Equal((2, null, null, 0, 0, false), (buffer[2].FactorIndex, buffer[2].Value, buffer[2].Utility, buffer[2].Points, buffer[2].PointsLost, buffer[2].IsKnown));
    }

    [Fact]
    public void Evaluate_ExplainedWithoutScore_UtilitiesButNoPoints()
    {
        var buffer = new Contribution[3];
        TestCards.Three(a: UnknownRule.Required).BindValues().Evaluate([Unknown, 0.8, 1], buffer);
        Assert.Equal([null, 0.8, 1], buffer.Select(contribution => contribution.Utility));
        Assert.All(buffer, contribution => Assert.Equal((0, 0), (contribution.Points, contribution.PointsLost)));
    }

    [Fact]
    public void Evaluate_HugeAndTinyValues_Clamped()
    {
        Assert.Equal(100, OneFactor().Evaluate([double.MaxValue]).Points);
        Assert.Equal(0, OneFactor().Evaluate([-double.MaxValue]).Points);
        Assert.Equal(0, OneFactor().Evaluate([-0.0]).Points);
    }

    private static ValueScorer Uneven(Curve curve) =>
        new Scorecard("test", [new("a", 33.3, curve), new("b", 26.7, curve), new("c", 7.9, curve), new("d", 32.1, curve)], TestCards.OneGrade).BindValues();

    private static ValueScorer OneFactor() => TestCards.Card(TestCards.Share("x", 100)).BindValues();
}

using UpsellScoring.Outcomes;
using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Outcomes;

public sealed class CardPreviewTests
{
    private static readonly Scorecard Before = new("1", [TestCards.Share("a", 50), TestCards.Share("b", 50)]);
    private static readonly Scorecard After = new("2", [TestCards.Share("a", 80), TestCards.Share("b", 20)]);

    [Fact]
    public void Compare_OtherWeights_ShowsWhoMovesAndWhy()
    {
        // 50 C -> 80 A, 50 C -> 20 D, 50 C -> 50 C.
        var preview = CardPreview.Compare(Bind(Before), Bind(After), [[1, 0], [0, 1], [0.5, 0.5]]);
        Assert.Equal((3, 2), (preview.Compared, preview.GradeChanges));
        Assert.Equal([new("C", "A", 1), new("C", "C", 1), new("C", "D", 1)], preview.Grades);
        Near.Equal(50, preview.MeanBefore);
        Near.Equal(50, preview.MeanAfter);
        Near.Equal(20, preview.MeanMove);
        Assert.Equal([0, 1], preview.Movers.Select(mover => mover.Index));
        Assert.All(preview.Movers[0].Change.Effects, effect => Assert.Equal(ScoreEffectCause.Weight, effect.Cause));
        Near.Equal(30, preview.Movers[0].Change.Difference, 1e-9);
        Near.Equal(30, preview.Movers[0].Change.Effects.Sum(effect => effect.Points), 1e-9);
        Assert.Equal("3 compared, 2 change grade, 0 broken; mean score 50.0 -> 50.0, moved by 20.0 on average\n  C -> A: 1\n  C -> D: 1", preview.ToString());
    }

    [Fact]
    public void Compare_MoreMoversThanAsked_KeepsTheLargestAndOfTiesTheFirst()
    {
        var preview = CardPreview.Compare(Bind(Before), Bind(After), [[0.1, 0], [1, 0], [0.2, 0], [0, 1], [0.3, 0]], movers: 3);
        Assert.Equal([1, 3, 4], preview.Movers.Select(mover => mover.Index));
        Assert.Equal([1], CardPreview.Compare(Bind(Before), Bind(After), [[0.1, 0], [1, 0], [1, 0]], movers: 1).Movers.Select(mover => mover.Index));
        Assert.Empty(CardPreview.Compare(Bind(Before), Bind(After), [[1, 0]], movers: 0).Movers);
    }

    [Fact]
    public void Compare_ScoreLost_LeadsTheMovers()
    {
        var strict = new Scorecard("3", [TestCards.Share("a", 50, UnknownRule.Required), TestCards.Share("b", 50)]);
        var preview = CardPreview.Compare(Bind(Before), Bind(strict), [[0.2, 1], [double.NaN, 0.9], [double.NaN, double.NaN]]);
        Assert.Equal([new("A", null, 1), new("B", "B", 1), new(null, null, 1)], preview.Grades);
        Assert.Equal(1, preview.GradeChanges);
        var mover = Assert.Single(preview.Movers);
        Assert.Equal((1, null, ScoreOutcome.RequiredUnknown), (mover.Index, mover.Change.Difference, mover.Change.After.Outcome));
        Near.Equal(60, preview.MeanBefore);
        Assert.Contains("no score: a required value is unknown", mover.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_BrokenAccounts_AreListedWithTheirCause()
    {
        var preview = CardPreview.Compare(Bind(Before), Bind(After), [null!, [1, 1], [double.PositiveInfinity, 1]]);
        Assert.Equal([0, 2], preview.Broken.Select(one => one.Index));
        Assert.Equal([null, "a"], preview.Broken.Select(one => one.Factor));
        Assert.Equal("The account is null.", preview.Broken[0].Cause);
        Assert.Equal(1, preview.Compared);
    }

    [Fact]
    public void Compare_NobodyScored_HasNoMeans()
    {
        var preview = CardPreview.Compare(Bind(Before), Bind(After), []);
        Assert.Equal((0, null, null, null), (preview.Compared, preview.MeanBefore, preview.MeanAfter, preview.MeanMove));
        Assert.Equal("0 compared, 0 change grade, 0 broken", preview.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => CardPreview.Compare(Bind(Before), Bind(After), [], movers: -1));
    }

    [Fact]
    public void Grades_LowestAndNone_NoneComesLast()
    {
        var strict = new Scorecard("3", [TestCards.Share("a", 50, UnknownRule.Required), TestCards.Share("b", 50)]);
        var preview = CardPreview.Compare(Bind(Before), Bind(strict), [[double.NaN, double.NaN], [double.NaN, 0.1], [0.1, 0.1]]);
        Assert.Equal([new("D", "D", 1), new("D", null, 1), new(null, null, 1)], preview.Grades);
    }

    [Fact]
    public void Compare_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("before", () => CardPreview.Compare<double[]>(null!, Bind(After), []));
        Assert.Throws<ArgumentNullException>("after", () => CardPreview.Compare<double[]>(Bind(Before), null!, []));
        Assert.Throws<ArgumentNullException>("accounts", () => CardPreview.Compare<double[]>(Bind(Before), Bind(After), null!));
    }

    private static AccountScorer<double[]> Bind(Scorecard card) => card.Bind<double[]>(new("a", row => row[0]), new("b", row => row[1]));
}

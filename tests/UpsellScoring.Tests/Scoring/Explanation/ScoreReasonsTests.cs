using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScoreReasonsTests
{
    private const double Unknown = double.NaN;

    [Fact]
    public void For_ScoredFactors_StrongestFirstWithCodes() => AssertReasons(
        // 50 x 0.2, 30 x 0.9, 20 x 0.6
        TestCards.Three().BindValues().Explain(0.2, 0.9, 0.6).Reasons.For,
        ("gives:b", "b", 27), ("gives:c", "c", 12), ("gives:a", "a", 10));

    [Fact]
    public void Against_ScoredFactors_StrongestFirstWithCodes() => AssertReasons(
        TestCards.Three().BindValues().Explain(0.2, 0.9, 0.6).Reasons.Against,
        ("loses:a", "a", 40), ("loses:c", "c", 8), ("loses:b", "b", 3));

    [Fact]
    public void Reasons_Ties_InCardOrder()
    {
        var card = TestCards.Card(TestCards.Share("d", 25), TestCards.Share("c", 25), TestCards.Share("b", 25), TestCards.Share("a", 25));
        var reasons = card.BindValues().Explain(0.5, 0.5, 0.5, 0.5).Reasons;
        Assert.Equal(["d", "c", "b", "a"], reasons.For.Select(reason => reason.Factor));
        Assert.Equal(["d", "c", "b", "a"], reasons.Against.Select(reason => reason.Factor));
        Assert.Equal(["d", "c", "b", "a"], card.BindValues().Explain(Unknown, Unknown, Unknown, Unknown).Reasons.Unknown.Select(reason => reason.Factor));
    }

    [Fact]
    public void Reasons_NothingGivenOrLost_LeftOut()
    {
        var reasons = TestCards.Three().BindValues().Explain(1, 0, 0.5).Reasons;
        Assert.Equal(["a", "c"], reasons.For.Select(reason => reason.Factor));
        Assert.Equal(["b", "c"], reasons.Against.Select(reason => reason.Factor));
        Assert.Empty(reasons.Unknown);
    }

    [Fact]
    public void Reasons_CurveWithinBounds_MeasuredFromItsLeastAndGreatest()
    {
        var card = new Scorecard("test", [new("a", 50, Curves.PiecewiseLinear((0, 0.25), (1, 0.75))), TestCards.Share("b", 50)], TestCards.OneGrade);
        var reasons = card.BindValues().Explain(0.5, 0).Reasons;
        AssertReasons(reasons.For, ("gives:a", "a", 12.5));
        AssertReasons(reasons.Against, ("loses:b", "b", 50), ("loses:a", "a", 12.5));
    }

    [Fact]
    public void Reasons_FactorLeftOut_OthersShareItsWeight()
    {
        var reasons = TestCards.Three().BindValues().Explain(0.5, Unknown, 1).Reasons;
        AssertReasons(reasons.For, ("gives:a", "a", 2500 / 70.0), ("gives:c", "c", 2000 / 70.0));
        AssertReasons(reasons.Against, ("loses:a", "a", 2500 / 70.0));
        AssertReasons(reasons.Unknown, ("unknown:b", "b", 30));
    }

    [Fact]
    public void Reasons_NeutralFilling_CountsAndIsUnknown()
    {
        var reasons = TestCards.Three(b: UnknownRule.Neutral(0.5)).BindValues().Explain(1, Unknown, 1).Reasons;
        AssertReasons(reasons.For, ("gives:a", "a", 50), ("gives:c", "c", 20), ("gives:b", "b", 15));
        AssertReasons(reasons.Against, ("loses:b", "b", 15));
        AssertReasons(reasons.Unknown, ("unknown:b", "b", 30));
    }

    [Fact]
    public void Unknown_Several_RequiredFirstThenThoseOnWhichMostHangs()
    {
        var card = new Scorecard(
            "test",
            [
                new("narrow", 40, Curves.Steps((0, 0.5), (1, 0.6))),
                TestCards.Share("wide", 30),
                TestCards.Share("small required", 5, UnknownRule.Required),
                TestCards.Share("required", 10, UnknownRule.Required),
                TestCards.Share("known", 15),
            ],
            TestCards.OneGrade);
        AssertReasons(
            card.BindValues().Explain(Unknown, Unknown, Unknown, Unknown, 1).Reasons.Unknown,
            ("unknown:required", "required", 10),
            ("unknown:small required", "small required", 5),
            ("unknown:wide", "wide", 30),
            ("unknown:narrow", "narrow", 4));
    }

    [Fact]
    public void Unknown_FlatCurve_OnlyWhenRequired()
    {
        Scorecard Card(UnknownRule rule) => new("test", [new("flat", 50, Curves.Steps((0, 0.5), (1, 0.5)), rule), TestCards.Share("b", 50)], TestCards.OneGrade);
        Assert.Empty(Card(default).BindValues().Explain(Unknown, 1).Reasons.Unknown);
        AssertReasons(Card(UnknownRule.Required).BindValues().Explain(Unknown, 1).Reasons.Unknown, ("unknown:flat", "flat", 0));
    }

    [Fact]
    public void Reasons_NoScore_OnlyUnknown()
    {
        var reasons = TestCards.Three(a: UnknownRule.Required, b: UnknownRule.Neutral(1)).BindValues().Explain(Unknown, Unknown, 1).Reasons;
        Assert.Empty(reasons.For);
        Assert.Empty(reasons.Against);
        AssertReasons(reasons.Unknown, ("unknown:a", "a", 50), ("unknown:b", "b", 30));
    }

    [Fact]
    public void ReasonsAgainst_Baseline_AboveSpeaksForAndBelowAgainst()
    {
        var reasons = TestCards.Three().BindValues().Explain(0.5, 0.5, 0.5).ReasonsAgainst([0.25, 0.75, 0.5]);
        AssertReasons(reasons.For, ("gives:a", "a", 12.5));
        AssertReasons(reasons.Against, ("loses:b", "b", 7.5));
    }

    [Fact]
    public void ReasonsAgainst_BaselineZero_FromZeroNotFromTheCurve()
    {
        var card = new Scorecard("test", [new("a", 100, Curves.PiecewiseLinear((0, 0.25), (1, 0.75)))], TestCards.OneGrade);
        var explanation = card.BindValues().Explain(0.5);
        AssertReasons(explanation.ReasonsAgainst([0]).For, ("gives:a", "a", 50));
        AssertReasons(explanation.ReasonsAgainst([1]).Against, ("loses:a", "a", 50));
    }

    [Fact]
    public void ToString_Reasons_ThreeLists() => Assert.Equal(
        "for: c 28.6, a 14.3; against: a 57.1; unknown: b 30.0", TestCards.Three().BindValues().Explain(0.2, Unknown, 1).Reasons.ToString());

    [Fact]
    public void ToString_Reason_FactorAndOneDecimal() => Assert.Equal("growth gap 13.3", new ScoreReason("gives:growth gap", "growth gap", 13.333).ToString());

    private static void AssertReasons(IReadOnlyList<ScoreReason> reasons, params (string Code, string Factor, double Points)[] expected)
    {
        Assert.Equal(expected.Select(reason => (reason.Code, reason.Factor)), reasons.Select(reason => (reason.Code, reason.Factor)));
        Assert.All(expected.Zip(reasons), pair => Near.Equal(pair.First.Points, pair.Second.Points));
    }
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScorecardComparisonTests
{
    [Fact]
    public void Compare_EqualCards_Nothing() => Assert.Empty(TestCards.Three().DifferencesTo(TestCards.Three()));

    [Fact]
    public void Compare_OtherVersion_Changed() =>
        AssertTexts(TestCards.Three().WithVersion("v1"), TestCards.Three().WithVersion("v2"), "version: v1 -> v2");

    [Fact]
    public void Compare_OtherWeights_ChangedInTheOrderOfTheSecondCard() => AssertTexts(
        TestCards.Three(),
        TestCards.Card(TestCards.Share("a", 20), TestCards.Share("b", 30), TestCards.Share("c", 50)),
        "factors['a'].weight: 50 -> 20",
        "factors['c'].weight: 20 -> 50");

    [Fact]
    public void Compare_OtherCurveParameter_ChangedByName() =>
        AssertTexts(TestCards.Only(Curves.Linear(0, 24)), TestCards.Only(Curves.Linear(0, 36.5)), "factors['x'].curve.to: 24 -> 36.5");

    [Fact]
    public void Compare_AllCurveParameters_EachChanged() => AssertTexts(
        TestCards.Only(Curves.Peak(0, 1, 2)),
        TestCards.Only(Curves.Peak(1, 2, 3)),
        "factors['x'].curve.from: 0 -> 1",
        "factors['x'].curve.peak: 1 -> 2",
        "factors['x'].curve.to: 2 -> 3");

    [Fact]
    public void Compare_OtherCurveKind_WholeCurveChanged() => AssertTexts(
        TestCards.Only(Curves.Linear(0, 1)), TestCards.Only(Curves.Falling(0, 1)), "factors['x'].curve: linear(from 0, to 1) -> falling(from 0, to 1)");

    [Fact]
    public void Compare_HostCurveEitherWay_WholeCurveChanged()
    {
        var (host, own) = (TestCards.Only(new HostCurve(value => value)), TestCards.Only(Curves.Linear(0, 1)));
        AssertTexts(own, host, "factors['x'].curve: linear(from 0, to 1) -> host curve");
        AssertTexts(host, own, "factors['x'].curve: host curve -> linear(from 0, to 1)");
    }

    [Fact]
    public void Compare_LongListsDifferInOneFarPoint_OnlyThatPoint()
    {
        var knots = Enumerable.Range(0, 1001).Select(i => (Value: (double)i, Utility: i / 1000.0)).ToArray();
        var before = TestCards.Only(Curves.PiecewiseLinear(knots));
        knots[777].Utility = 0.5;
        AssertTexts(before, TestCards.Only(Curves.PiecewiseLinear(knots)), "factors['x'].curve.knots[777]: 777:0.777 -> 777:0.5");
    }

    [Fact]
    public void Compare_ListsDifferInTwoPoints_EachPoint() => AssertTexts(
        TestCards.Only(Curves.Steps((0, 0), (1, 0.5), (2, 1))),
        TestCards.Only(Curves.Steps((-1, 0), (1, 0.5), (3, 1))),
        "factors['x'].curve.steps[0]: 0:0 -> -1:0",
        "factors['x'].curve.steps[2]: 2:1 -> 3:1");

    [Fact]
    public void Compare_ListsOfOtherLength_WholeListChanged() => AssertTexts(
        TestCards.Only(Curves.Steps((0, 0), (1, 1))),
        TestCards.Only(Curves.Steps((0, 0), (1, 1), (2, 1))),
        "factors['x'].curve.steps: 0:0 1:1 -> 0:0 1:1 2:1");

    [Fact]
    public void Compare_OtherRule_Changed() =>
        AssertTexts(TestCards.Three(), TestCards.Three(b: UnknownRule.Neutral(0.25)), "factors['b'].unknown: leave out -> neutral 0.25");

    [Fact]
    public void Compare_FactorsAddedAndRemoved_DescribedInFull() => AssertTexts(
        TestCards.Card(TestCards.Share("a", 50), TestCards.Share("old", 50)),
        TestCards.Card(TestCards.Share("new", 50, UnknownRule.Required), TestCards.Share("a", 50)),
        "factors['old']: removed, was old: weight 50, linear(from 0, to 1), unknown: leave out",
        "factors['new']: added, new: weight 50, linear(from 0, to 1), unknown: required");

    [Fact]
    public void Compare_NamesInAnotherCase_AreOthers() => Assert.Equal(
        [ScorecardDifferenceKind.Removed, ScorecardDifferenceKind.Added],
        TestCards.Card(TestCards.Share("a", 100)).DifferencesTo(TestCards.Card(TestCards.Share("A", 100))).Select(difference => difference.Kind));

    [Fact]
    public void Compare_TwoFactorsExchanged_BothMoved() => AssertTexts(
        TestCards.Three(),
        TestCards.Card(TestCards.Share("a", 50), TestCards.Share("c", 20), TestCards.Share("b", 30)),
        "factors['c']: moved from place 3 to place 2",
        "factors['b']: moved from place 2 to place 3");

    [Fact]
    public void Compare_RemovedBeforeTheOthers_NobodyMoved() => Assert.Equal(
        [ScorecardDifferenceKind.Removed, ScorecardDifferenceKind.Changed, ScorecardDifferenceKind.Changed],
        TestCards.Three().DifferencesTo(TestCards.Card(TestCards.Share("b", 60), TestCards.Share("c", 40))).Select(difference => difference.Kind));

    [Fact]
    public void Compare_Grades_AddedRemovedChangedAndMoved() => AssertTexts(
        TestCards.Three().WithGrades(new("top", 90), new("A", 75), new("B", 50), new("D", 0)),
        TestCards.Three().WithGrades(new("B", 80), new("A", 75), new("C", 40), new("D", 0)),
        "grades['top']: removed, was top from 90",
        "grades['B'].from: 50 -> 80",
        "grades['B']: moved from place 2 to place 1",
        "grades['A']: moved from place 1 to place 2",
        "grades['C']: added, C from 40");

    [Fact]
    public void Compare_EverythingDiffers_VersionThenFactorsThenGrades() => Assert.Equal(
        ["version", "factors['a']", "factors['z']", "grades['A'].from"],
        TestCards.Card(TestCards.Share("a", 100))
            .DifferencesTo(new("v2", [TestCards.Share("z", 100)], [new("A", 80), new("B", 60), new("C", 40), new("D", 0)]))
            .Select(difference => difference.Path));

    [Fact]
    public void Compare_Added_HasNoBeforeAndRemovedNoAfter()
    {
        var differences = TestCards.Card(TestCards.Share("a", 100)).DifferencesTo(TestCards.Card(TestCards.Share("b", 100)));
        Assert.Equal(("factors['a']", true, false), (differences[0].Path, differences[0].After is null, differences[0].Before is null));
        Assert.Equal(("factors['b']", true, false), (differences[1].Path, differences[1].Before is null, differences[1].After is null));
    }

    private static void AssertTexts(Scorecard before, Scorecard after, params string[] expected) =>
        Assert.Equal(expected, before.DifferencesTo(after).Select(difference => difference.ToString()));
}

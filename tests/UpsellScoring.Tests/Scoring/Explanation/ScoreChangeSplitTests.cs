using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScoreChangeSplitTests
{
    private const double Unknown = double.NaN;

    private static readonly Scorecard _card = TestCards.Three();

    [Fact]
    public void Effects_SameValues_None() => AssertEffects(_card, [0.1, 0.2, 0.3], _card, [0.1, 0.2, 0.3]);

    [Fact]
    public void Effects_OtherValues_InCardOrder() => AssertEffects(
        _card, [0.2, 0.5, 1], _card, [0.6, 0.5, 0.5], (ScoreEffectCause.Value, "a", 20), (ScoreEffectCause.Value, "c", -10));

    // 45 against 3000 / 70.
    [Fact]
    public void Effects_UnknownBefore_BecameKnown() => AssertEffects(
        _card, [0.2, Unknown, 1], _card, [0.2, 0.5, 1], (ScoreEffectCause.BecameKnown, "b", 45 - (3000 / 70.0)));

    [Fact]
    public void Effects_UnknownAfter_BecameUnknown() => AssertEffects(
        _card, [0.2, 0.5, 1], _card, [0.2, Unknown, 1], (ScoreEffectCause.BecameUnknown, "b", (3000 / 70.0) - 45));

    // 5000 / 70, then 80 with both, then 3000 / 50.
    [Fact]
    public void Effects_OneKnownAnotherUnknown_GainBeforeLoss() => AssertEffects(
        _card, [1, Unknown, 0], _card, [Unknown, 1, 0], (ScoreEffectCause.BecameKnown, "b", 80 - (5000 / 70.0)), (ScoreEffectCause.BecameUnknown, "a", -20));

    // Became known under the old rule: 25 + 0.5 x 30 + 20, then with the value 25 + 30 + 20.
    [Fact]
    public void Effects_NeutralFillingReplaced_BecameKnown()
    {
        var card = TestCards.Three(b: UnknownRule.Neutral(0.5));
        AssertEffects(card, [0.5, Unknown, 1], card, [0.5, 1, 1], (ScoreEffectCause.BecameKnown, "b", 15));
    }

    [Fact]
    public void Effects_OtherCurve_Curve() => AssertEffects(
        _card, [1, 0, 0], _card.WithFactor(new("a", 50, Curves.Linear(0, 2))), [1, 0, 0], (ScoreEffectCause.Curve, "a", -25));

    [Fact]
    public void Effects_OtherRule_Curve() => AssertEffects(
        _card, [1, Unknown, 1], TestCards.Three(b: UnknownRule.Worst), [1, Unknown, 1], (ScoreEffectCause.Curve, "b", -30));

    [Fact]
    public void Effects_RequiredOnTheWay_CountsAsLeftOut() => AssertEffects(
        TestCards.Three(b: UnknownRule.Required), [0.2, 0.5, 1], _card, [0.2, Unknown, 1], (ScoreEffectCause.BecameUnknown, "b", (3000 / 70.0) - 45));

    // 50, then 2000 / 70, then 20.
    [Fact]
    public void Effects_OtherWeights_OneAfterTheOther() => AssertEffects(
        _card,
        [1, 0, 0],
        TestCards.Card(TestCards.Share("a", 20), TestCards.Share("b", 30), TestCards.Share("c", 50)),
        [1, 0, 0],
        (ScoreEffectCause.Weight, "a", (2000 / 70.0) - 50),
        (ScoreEffectCause.Weight, "c", 20 - (2000 / 70.0)));

    [Fact]
    public void Effects_FactorAdded_Weight() => AssertEffects(
        TestCards.Card(TestCards.Share("a", 100)),
        [1],
        TestCards.Card(TestCards.Share("b", 50), TestCards.Share("a", 50)),
        [0, 1],
        (ScoreEffectCause.Weight, "b", -50));

    // 50, then 10000 / 150, then 100.
    [Fact]
    public void Effects_FactorRemoved_WeightOfTheOthersFirst() => AssertEffects(
        TestCards.Card(TestCards.Share("a", 50), TestCards.Share("b", 50)),
        [1, 0],
        TestCards.Card(TestCards.Share("a", 100)),
        [1],
        (ScoreEffectCause.Weight, "a", (10000 / 150.0) - 50),
        (ScoreEffectCause.Weight, "b", 100 - (10000 / 150.0)));

    [Fact]
    public void Effects_NoFactorInCommon_AddedBeforeRemoved() => AssertEffects(
        TestCards.Card(TestCards.Share("a", 100)),
        [1],
        TestCards.Card(TestCards.Share("b", 100)),
        [0.5],
        (ScoreEffectCause.Weight, "b", -25),
        (ScoreEffectCause.Weight, "a", -25));

    // When a is gone nothing counts until c gets its weight: that step shows the whole fall from 100 to 50.
    [Fact]
    public void Effects_NothingLeftOnTheWay_FallsToTheNextStep() => AssertEffects(
        TestCards.Card(TestCards.Share("a", 50), TestCards.Share("b", 50)),
        [1, Unknown],
        TestCards.Card(TestCards.Share("a", 50), TestCards.Share("c", 50)),
        [Unknown, 0.5],
        (ScoreEffectCause.Weight, "c", -50));

    [Fact]
    public void Effects_SameNameInOtherPlaces_MatchedByName() => AssertEffects(
        TestCards.Card(TestCards.Share("a", 50), TestCards.Share("b", 50)),
        [0.5, 1],
        TestCards.Card(TestCards.Share("b", 50), TestCards.Share("a", 50)),
        [1, 0.5]);

    [Fact]
    public void Effects_EveryCause_InTheOrderOfTheDesign()
    {
        var before = TestCards.Three().BindValues().Explain(Unknown, 1, 0.5);
        var later = TestCards.Card(new("a", 40, Curves.Linear(0, 2)), TestCards.Share("b", 40), TestCards.Share("c", 20));
        var change = later.BindValues().Explain(1, 0.6, 0.5).ChangeSince(before);
        // 4000 / 50 = 80; 90 with a; 78 with b at 0.6; 53 with a at 0.5; 48 / 90 with a at 40; 54 / 100 with b at 40.
        (ScoreEffectCause Cause, string Factor, double Points)[] expected =
        [
            (ScoreEffectCause.BecameKnown, "a", 10),
            (ScoreEffectCause.Value, "b", -12),
            (ScoreEffectCause.Curve, "a", -25),
            (ScoreEffectCause.Weight, "a", (4800 / 90.0) - 53),
            (ScoreEffectCause.Weight, "b", 54 - (4800 / 90.0)),
        ];
        AssertEffects(expected, change);
    }

    private static void AssertEffects(
        Scorecard before, double[] values, Scorecard after, double[] laterValues, params (ScoreEffectCause Cause, string Factor, double Points)[] expected) =>
        AssertEffects(expected, after.BindValues().Explain(laterValues).ChangeSince(before.BindValues().Explain(values)));

    private static void AssertEffects((ScoreEffectCause Cause, string Factor, double Points)[] expected, ScoreChange change)
    {
        Assert.Equal(expected.Select(effect => (effect.Cause, effect.Factor)), change.Effects.Select(effect => (effect.Cause, effect.Factor)));
        Assert.All(expected.Zip(change.Effects), pair => Near.Equal(pair.First.Points, pair.Second.Points));
        Near.Equal(change.Difference!.Value, change.Effects.Sum(effect => effect.Points), 1e-9);
    }
}

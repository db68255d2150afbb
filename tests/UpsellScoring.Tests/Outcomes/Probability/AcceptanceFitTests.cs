using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class AcceptanceFitTests
{
    private static readonly AcceptanceFitOptions Isotonic = new() { Method = CalibrationMethod.Isotonic };

    [Fact]
    public void Of_PlentyOfOutcomes_RecoversTheProbability()
    {
        var (points, answers) = Rows.Simulated(20_000, 0.05, 31);
        foreach (var options in new[] { AcceptanceFitOptions.Default, Isotonic })
        {
            var fit = AcceptanceFit.Of(Rows.Of(points, answers), options);
            Assert.Equal(AcceptanceFitOutcome.Fitted, fit.Outcome);
            foreach (var at in new[] { 20.0, 40, 60, 80 })
            {
                var estimate = fit.Model!.Evaluate(at);
                Near.Equal(Rows.Probability(at, 0.05), estimate.Probability, 0.06);
                Assert.InRange(estimate.Probability!.Value, estimate.Lower!.Value, estimate.Upper!.Value);
            }
        }
    }

    [Fact]
    public void Validation_UnseenOutcomes_IsBesideItsBaseline()
    {
        var (points, answers) = Rows.Simulated(2000, 0.05, 32);
        var validation = AcceptanceFit.Of(Rows.Of(points, answers)).Validation!;
        Assert.Equal(2000, validation.Answered);
        Assert.True(validation.Brier < validation.BaselineBrier);
        var inSample = AcceptanceFit.Of(Rows.Of(points, answers)).Model!;
        var seen = ProbabilityTest.Of(Array.ConvertAll(points, point => inSample.Evaluate(point).Probability!.Value), answers);
        Assert.True(seen.Brier < validation.Brier, "what was seen is predicted better than what was not");
        Near.Equal(seen.Brier!.Value, validation.Brier, 0.005);
    }

    [Fact]
    public void Validation_OtherSeed_HasOtherParts()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 33);
        var rows = Rows.Of(points, answers);
        Assert.Equal(AcceptanceFit.Of(rows).Validation!.Brier, AcceptanceFit.Of(rows).Validation!.Brier);
        Assert.NotEqual(AcceptanceFit.Of(rows).Validation!.Brier, AcceptanceFit.Of(rows, new() { Seed = 1 }).Validation!.Brier);
        Assert.Equal(AcceptanceFit.Of(rows).Model, AcceptanceFit.Of(rows, new() { Seed = 1 }).Model);
    }

    [Theory]
    [InlineData(29, AcceptanceFitOutcome.NotEnoughOutcomes)]
    [InlineData(30, AcceptanceFitOutcome.Fitted)]
    public void Outcome_CountsAtTheLimit_FollowTheRule(int accepted, AcceptanceFitOutcome expected)
    {
        var points = Enumerable.Range(0, accepted + 100).Select(i => i < accepted ? 60.0 + i : i - accepted).ToArray();
        var fit = AcceptanceFit.Of(Rows.Of(points, Rows.Outcomes([.. points.Select((_, i) => i < accepted ? 1 : 0)])), new() { Folds = 5 });
        if (expected == AcceptanceFitOutcome.NotEnoughOutcomes)
        {
            Assert.Equal((expected, null, null), (fit.Outcome, fit.Model, fit.Validation));
            Assert.Equal("NotEnoughOutcomes: 29 accepted, 100 refused", fit.ToString());
        }
        else
        {
            Assert.NotEqual(AcceptanceFitOutcome.NotEnoughOutcomes, fit.Outcome);
            Assert.NotNull(fit.Validation);
        }
    }

    [Theory]
    [InlineData(CalibrationMethod.Platt)]
    [InlineData(CalibrationMethod.Isotonic)]
    public void Outcome_WhatAllowsNoProbability_IsNamed(CalibrationMethod method)
    {
        var points = Enumerable.Range(0, 200).Select(i => (double)i).ToArray();
        Assert.Equal(AcceptanceFitOutcome.NotEnoughOutcomes, Outcome([.. points.Select(_ => 1)]));
        Assert.Equal(AcceptanceFitOutcome.Separated, Outcome([.. points.Select(point => point < 100 ? 0 : 1)]));
        Assert.Equal(AcceptanceFitOutcome.Separated, Outcome([.. points.Select(point => point < 100 ? 1 : 0)]));
        Assert.Equal(AcceptanceFitOutcome.AllTied, AcceptanceFit.Of(Rows.Of(new double[200], Rows.Outcomes([.. points.Select(point => (int)point % 2)])), new() { Method = method }).Outcome);

        AcceptanceFitOutcome Outcome(int[] accepted)
        {
            var fit = AcceptanceFit.Of(Rows.Of(points, Rows.Outcomes(accepted)), new() { Method = method });
            Assert.Null(fit.Model);
            Assert.Null(fit.Validation);
            return fit.Outcome;
        }
    }

    [Fact]
    public void Outcome_WrongWayRound_IsNamed()
    {
        var (points, answers) = Rows.Simulated(2000, -0.05, 34);
        Assert.Equal(AcceptanceFitOutcome.NoRise, AcceptanceFit.Of(Rows.Of(points, answers)).Outcome);
        var falling = AcceptanceFit.Of(Rows.Of([1, 1, 1, 1, 2, 2, 2, 2], Rows.Outcomes(1, 1, 1, 0, 1, 0, 0, 0)), Isotonic with { LeastPerClass = 2 });
        Assert.Equal((AcceptanceFitOutcome.NoRise, null), (falling.Outcome, falling.Model));
    }

    [Fact]
    public void Outcome_ScoresThatKnowNothing_IsNoBetterThanTheRate()
    {
        var random = new Random(35);
        var points = Enumerable.Range(0, 400).Select(_ => random.NextDouble()).ToArray();
        var fit = AcceptanceFit.Of(Rows.Of(points, Rows.Outcomes([.. points.Select(_ => random.Next(2))])), Isotonic);
        Assert.Equal((AcceptanceFitOutcome.NoBetterThanRate, null), (fit.Outcome, fit.Model));
        Assert.True(fit.Validation!.Skill <= 0);
    }

    [Fact]
    public void Of_NeverProposedAndOpen_DoNotEnter()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 36);
        var expected = AcceptanceFit.Of(Rows.Of(points, answers));
        var more = AcceptanceFit.Of(Rows.Of([.. points, 1, 99], [.. answers, ProposalOutcome.NeverProposed, ProposalOutcome.Open]));
        Assert.Equal(expected.Model, more.Model);
        Assert.Equal(500, more.Accepted + more.Refused);
    }

    [Fact]
    public void Of_TwoFoldsWithTwoOfAKind_StatesTheRateWhereNoModelIs()
    {
        var fit = AcceptanceFit.Of(Rows.Of([1, 2, 3, 4], Rows.Outcomes(0, 1, 0, 1)), new() { LeastPerClass = 2, Folds = 100 });
        Assert.Equal(4, fit.Validation!.Answered);
        Assert.InRange(fit.Validation.Brier!.Value, 0, 1);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Interval_OfTheStraightLine_HoldsTheTrueProbabilityIn93To97Percent()
    {
        var (held, asked) = (0, 0);
        for (var set = 0; set < 1000; set++)
        {
            var (points, answers) = Rows.Simulated(400, 0.05, 1000 + set);
            var fit = AcceptanceFit.Of(Rows.Of(points, answers));
            foreach (var at in new[] { 25.0, 50, 75 })
            {
                var estimate = fit.Model!.Evaluate(at);
                asked++;
                held += estimate.Lower <= Rows.Probability(at, 0.05) && Rows.Probability(at, 0.05) <= estimate.Upper ? 1 : 0;
            }
        }

        Assert.InRange(held / (double)asked, 0.93, 0.97);
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => AcceptanceFit.Of(null!));

    [Fact]
    public void ToString_Fitted_ShowsModelAndValidation()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 37);
        var lines = AcceptanceFit.Of(Rows.Of(points, answers)).ToString().Split('\n');
        Assert.StartsWith("Fitted: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  Platt: log odds ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  unseen: Brier ", lines[2], StringComparison.Ordinal);
    }
}

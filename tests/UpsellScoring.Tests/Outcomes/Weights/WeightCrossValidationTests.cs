using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightCrossValidationTests
{
    // The gain would not be honest if the accounts it is measured on had a say in the pull.
    [Fact]
    public void PullsOfFolds_OtherAnswersInAFold_ChangeNothingForThatFold()
    {
        var sample = Sample();
        var before = WeightCrossValidation.PullsOfFolds(sample, new(sample));
        Assert.Contains(before, pull => pull > 0);
        for (var fold = 0; fold < WeightSample.Folds; fold++)
        {
            var changed = Sample();
            for (var row = fold; row < changed.Rows; row += WeightSample.Folds)
            {
                changed.Outcomes[row] = 1 - changed.Outcomes[row];
            }

            var after = WeightCrossValidation.PullsOfFolds(changed, new(changed));
            Assert.Equal(before[fold], after[fold]);
            Assert.NotEqual(before, after);
        }
    }

    [Fact]
    public void Run_WrongWeights_GainsWithASymmetricInterval()
    {
        var sample = Sample();
        var (pull, gain) = WeightCrossValidation.Run(sample, new(sample));
        Assert.InRange(pull, 1, WeightFitter.Pulls.Count - 1);
        Assert.True(gain.Gain > 0);
        Near.Equal(gain.LossBefore - gain.LossAfter, gain.Gain, 1e-15);
        Near.Equal(gain.Upper - gain.Gain, gain.Gain - gain.Lower, 1e-12);
        Assert.InRange(gain.LossBefore, 0.3, 0.6932);
    }

    private static WeightSample Sample()
    {
        var portfolio = new SimulatedPortfolio(1500, [5, 10, 55, 10, 20], 9, seed: 21);
        return WeightSample.Of(portfolio.Card, [.. portfolio.Columns.Select(column => column.ToList())], [.. portfolio.Outcomes.Select(outcome => outcome == ProposalOutcome.Accepted)], seed: 1);
    }
}

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

    // Fold by fold from the definitions: the pull chosen on the four others, each of them held out in turn.
    [Theory]
    [InlineData(90, 4, 1)]
    [InlineData(121, 9, 2)]
    [InlineData(83, 2, 3)]
    [InlineData(201, 14, 4)]
    public void Run_SmallSample_IsTheSumOfItsFolds(int accounts, double steepness, int seed)
    {
        var portfolio = new SimulatedPortfolio(accounts, [15, 85], steepness, seed, unknownPercent: 5, expert: [70, 30]);
        var sample = Sample(portfolio);
        var fitter = new WeightFitter(sample);
        int[] folds = [.. Enumerable.Range(0, WeightSample.Folds)];
        int Pull(IEnumerable<(WeightFit[] Fits, int HeldOut)> parts)
        {
            var moments = new LossMoments(WeightFitter.Pulls.Count);
            foreach (var (fits, heldOut) in parts)
            {
                Array.ForEach(RowsOf(sample, heldOut), row => moments.Add(Array.ConvertAll(fits, fit => fit.Loss(sample, row))));
            }

            return moments.Choose();
        }

        int[] pulls = [.. folds.Select(fold => Pull(folds.Where(other => other != fold).Select(other => (fitter.Fits(sample.Without(fold, other)), other))))];
        WeightFit[][] fits = [.. folds.Select(fold => fitter.Fits(sample.Without(fold, fold)))];
        (double Before, double Gain)[] rows = [.. folds.SelectMany(fold => RowsOf(sample, fold).Select(row =>
            (fits[fold][0].Loss(sample, row), fits[fold][0].Loss(sample, row) - fits[fold][pulls[fold]].Loss(sample, row))))];
        double n = rows.Length, mean = rows.Average(row => row.Gain), variance = rows.Sum(row => (row.Gain - mean) * (row.Gain - mean)) / (n - 1);

        var (pull, gain) = WeightCrossValidation.Run(sample, fitter);
        Assert.Equal(sample.Rows, rows.Length);
        Assert.Equal(pulls, WeightCrossValidation.PullsOfFolds(sample, fitter));
        Assert.Equal(Pull(folds.Select(fold => (fits[fold], fold))), pull);
        Near.Equal(rows.Average(row => row.Before), gain.LossBefore);
        Near.Equal(mean, gain.Gain);
        Near.Equal(mean - (1.959963984540054 * Math.Sqrt(variance / n) * 1.5), gain.Lower, 1e-9);
        Near.Equal(2 * mean, gain.Lower + gain.Upper);
        Near.Equal(rows.Average(row => row.Before - row.Gain), gain.LossAfter);
        Near.Equal(folds.Average(fold => Area(sample, fits[fold][0], fold)), gain.AreaBefore);
        Near.Equal(folds.Average(fold => Area(sample, fits[fold][pulls[fold]], fold)), gain.AreaAfter);
    }

    [Fact]
    public void Run_FoldWithoutWeights_KnowsNothingAboutIt()
    {
        // Higher values were refused, so that every weight is 0 and all scores of a fold are those of the present card.
        var portfolio = new SimulatedPortfolio(60, [50, 50], -20, 5, expert: [70, 30]);
        Array.ForEach(portfolio.Columns, column => Array.ForEach(Enumerable.Range(0, 60).ToArray(), row => column[row] = row % 2));
        Array.ForEach(Enumerable.Range(0, 60).ToArray(), row => portfolio.Outcomes[row] = row % 2 == 0 || row % 6 == 1 ? ProposalOutcome.Accepted : ProposalOutcome.Refused);
        var sample = Sample(portfolio);
        var (pull, gain) = WeightCrossValidation.Run(sample, new(sample));
        Assert.Equal((0, 0.0, 0.0, 0.0), (pull, gain.Gain, gain.Lower, gain.Upper));
        Assert.InRange(gain.AreaBefore, 0, 0.5);
        Assert.Equal(gain.AreaBefore, gain.AreaAfter);
    }

    private static int[] RowsOf(WeightSample sample, int fold) => [.. Enumerable.Range(0, sample.Rows).Where(row => row % WeightSample.Folds == fold)];

    private static double Area(WeightSample sample, WeightFit fit, int fold) => BruteForce.Area(
        Array.ConvertAll(RowsOf(sample, fold), row => fit.Score(sample, row)),
        Array.ConvertAll(RowsOf(sample, fold), row => sample.Outcomes[row] == 1 ? ProposalOutcome.Accepted : ProposalOutcome.Refused));

    private static WeightSample Sample() => Sample(new(1500, [5, 10, 55, 10, 20], 9, seed: 21));

    private static WeightSample Sample(SimulatedPortfolio portfolio) =>
        WeightSample.Of(portfolio.Card, [.. portfolio.Columns.Select(column => column.ToList())], [.. portfolio.Outcomes.Select(outcome => outcome == ProposalOutcome.Accepted)], seed: 1);
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightFitterTests
{
    private static readonly WeightSample Sample = Make();

    [Fact]
    public void Fits_WithoutLimitOfThePull_AreThePresentWeightsCalibrated()
    {
        var fit = new WeightFitter(Sample).Fits(Sample.All)[0];
        Assert.All(Sample.Shares.Zip(fit.Shares!), pair => Near.Equal(pair.First, pair.Second, 1e-12));

        // The score of logistic regression: mean prediction = mean outcome, and so weighted by the score.
        double rest = 0, weighted = 0;
        for (var row = 0; row < Sample.Rows; row++)
        {
            var residual = Sample.Outcomes[row] - LogisticLoss.Probability(fit.Intercept + (fit.Scale * Sample.Scores[row]));
            rest += residual / Sample.Rows;
            weighted += residual * Sample.Scores[row] / Sample.Rows;
        }

        Near.Equal(0, rest, 1e-5);
        Near.Equal(0, weighted, 1e-5);
    }

    [Fact]
    public void Fits_EachPull_IsTheLeastOfItsObjective()
    {
        var fits = new WeightFitter(Sample).Fits(Sample.All);
        var size = Information(fits[0]);
        var random = new Random(5);
        for (var i = 1; i < fits.Length; i++)
        {
            var pull = WeightFitter.Pulls[i] * size;
            double[] best = [fits[i].Intercept, .. fits[i].Slopes];
            var least = Objective(best, pull);
            for (var attempt = 0; attempt < 60; attempt++)
            {
                var step = Math.Pow(10, -1 - (attempt % 3));
                double[] other = [.. best.Select((one, place) => one + (step * (random.NextDouble() - 0.5)) is var moved && place > 0 ? Math.Max(moved, 0) : moved)];
                Assert.True(Objective(other, pull) >= least - 1e-9);
            }
        }
    }

    [Fact]
    public void Fits_WeakerPulls_GoFurtherFromThePresentWeights()
    {
        double[] distances = [.. new WeightFitter(Sample).Fits(Sample.All).Select(fit => fit.Shares!.Zip(Sample.Shares, (now, before) => Math.Abs(now - before)).Sum())];
        Assert.Equal(distances.Order(), distances);
        Assert.InRange(distances[0], 0, 1e-12);
        Assert.True(distances[^1] > 0.3);
        Assert.True(distances[1] < 0.1);
    }

    [Fact]
    public void Fit_OnePull_IsTheOneAmongAll()
    {
        var fitter = new WeightFitter(Sample);
        Assert.All(fitter.Fits(Sample.All)[4].Slopes.Zip(fitter.Fit(Sample.All, 4).Slopes), pair => Near.Equal(pair.First, pair.Second, 1e-7));
    }

    private static double Objective(double[] at, double pull)
    {
        double loss = 0, sum = at.Skip(1).Sum();
        for (var row = 0; row < Sample.Rows; row++)
        {
            loss += LogisticLoss.Of(at[0] + at.Skip(1).Select((slope, k) => slope * Sample.Filled[k][row]).Sum(), Sample.Outcomes[row] > 0) / Sample.Rows;
        }

        return loss + (pull / 2 * at.Skip(1).Select((slope, k) => slope - (Sample.Shares[k] * sum)).Sum(rest => rest * rest));
    }

    /// <summary>The mean over the factors of their information in one row beside the intercept's, at the present weights.</summary>
    private static double Information(WeightFit fit)
    {
        double all = 0;
        double[] first = new double[Sample.Shares.Length], second = new double[Sample.Shares.Length];
        for (var row = 0; row < Sample.Rows; row++)
        {
            var chance = LogisticLoss.Probability(fit.Intercept + (fit.Scale * Sample.Scores[row]));
            var weight = chance * (1 - chance);
            all += weight;
            for (var k = 0; k < first.Length; k++)
            {
                first[k] += weight * Sample.Filled[k][row];
                second[k] += weight * Sample.Filled[k][row] * Sample.Filled[k][row];
            }
        }

        return first.Zip(second, (one, two) => two - (one * one / all)).Average() / Sample.Rows;
    }

    private static WeightSample Make()
    {
        var portfolio = new SimulatedPortfolio(800, [0, 10, 60, 10, 20], 9, seed: 31, unknownPercent: 10);
        return WeightSample.Of(portfolio.Card, [.. portfolio.Columns.Select(column => column.ToList())], [.. portfolio.Outcomes.Select(outcome => outcome == ProposalOutcome.Accepted)], seed: 1);
    }
}

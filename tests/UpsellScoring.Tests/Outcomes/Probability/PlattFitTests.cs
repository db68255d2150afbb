using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class PlattFitTests
{
    private static readonly GroupedScores Three = GroupedScores.Of(AnsweredScores.Of([5, -4, 1], Rows.Outcomes(1, 0, 0)));

    [Fact]
    public void Next_ThreeScoresThreeSteps_IsTheOraclesWhereThePaperStops()
    {
        // The printed line has a gradient of 5 x 10^-6, below the paper's 10^-5: its search ends after three steps.
        Assert.Equal("A -0.20261354391; B 0.65236314980; p .5892 .1880 .3894", OracleFile.Expected("scoring.csv", "platt"));
        const double Center = 0.5, Half = 4.5;
        var search = new PlattSearch(Three, Center, Half);
        var line = search.Next(search.Next(search.Next(search.Start)));
        Near.Equal(0.20261354391, line.Slope / Half, 5e-12);
        Near.Equal(-0.65236314980, line.LogOdds - (line.Slope * Center / Half), 5e-12);
        Assert.False(line.IsLast);
    }

    [Fact]
    public void Of_ThreeScores_GoesOnToTheGreatestLikelihood()
    {
        var model = (PlattModel)PlattFit.Of(Three).Model!;
        Near.Equal(0.20261354391, model.Slope, 1e-6);
        Near.Equal(0.5892, model.Evaluate(5).Probability, 5e-5);
        Near.Equal(0.1880, model.Evaluate(-4).Probability, 5e-5);
        Near.Equal(0.3894, model.Evaluate(1).Probability, 5e-5);
        Assert.Equal((1, 2, 3), (model.Accepted, model.Refused, model.Answered));
    }

    [Fact]
    public void Of_AnyRows_LeavesNoSlopeInTheLikelihood()
    {
        var (points, answers) = Rows.Simulated(500, 0.05, 21, decimals: 0);
        var model = (PlattModel)Fit(points, answers).Model!;
        double accepted = answers.Count(answer => answer == ProposalOutcome.Accepted), refused = answers.Length - accepted;
        double Lack(int i) => (answers[i] == ProposalOutcome.Accepted ? (accepted + 1) / (accepted + 2) : 1 / (refused + 2)) - model.Evaluate(points[i]).Probability!.Value;
        Near.Equal(0, Enumerable.Range(0, 500).Sum(Lack), 1e-9);
        Near.Equal(0, Enumerable.Range(0, 500).Sum(i => Lack(i) * points[i]), 1e-7);
    }

    [Fact]
    public void Of_Rows_HasTheVarianceOfTheInverseHessian()
    {
        var (points, answers) = Rows.Simulated(300, 0.05, 22);
        var model = (PlattModel)Fit(points, answers).Model!;
        double h00 = 0, h01 = 0, h11 = 0;
        foreach (var point in points)
        {
            var (p, d) = (model.Evaluate(point).Probability!.Value, point - model.Center);
            (h00, h01, h11) = (h00 + (p * (1 - p)), h01 + (p * (1 - p) * d), h11 + (p * (1 - p) * d * d));
        }

        var determinant = (h00 * h11) - (h01 * h01);
        Near.Equal(1, model.LogOddsVariance / (h11 / determinant), 1e-9);
        Near.Equal(1, model.SlopeVariance / (h00 / determinant), 1e-9);
        Near.Equal(1, model.Covariance / (-h01 / determinant), 1e-9);
    }

    [Theory]
    [InlineData(1e-6, 0)]
    [InlineData(1e6, 0)]
    [InlineData(1, 1e9)]
    [InlineData(1e150, 0)]
    public void Of_OtherScales_IsTheSameProbability(double factor, double shift)
    {
        var (points, answers) = Rows.Simulated(300, 0.05, 23, decimals: 2);
        var expected = Fit(points, answers).Model!;
        var scaled = Fit(Array.ConvertAll(points, point => (point * factor) + shift), answers).Model!;
        foreach (var point in points.Take(50))
        {
            Near.Equal(expected.Evaluate(point).Probability!.Value, scaled.Evaluate((point * factor) + shift).Probability, 1e-6);
            Near.Equal(expected.Evaluate(point).Lower!.Value, scaled.Evaluate((point * factor) + shift).Lower!.Value, 1e-6);
        }
    }

    [Fact]
    public void Of_ScoresBeyondAnyScale_AreNamed()
    {
        var (points, answers) = Rows.Simulated(100, 0.05, 25);
        Assert.Equal((AcceptanceFitOutcome.NotConverged, null), Fit(Array.ConvertAll(points, point => point * 1e200), answers));
        Assert.Equal((AcceptanceFitOutcome.NotConverged, null), Fit(Array.ConvertAll(points, point => point * 1e-200), answers));
        Assert.Equal((AcceptanceFitOutcome.AllTied, null), Fit([0, 0, double.Epsilon, double.Epsilon], Rows.Outcomes(0, 1, 0, 1)));
    }

    [Fact]
    public void Next_FarFromTheBest_TakesAShareOfTheStepThatHelps()
    {
        // From here the full step would leap far over the best line.
        var (points, answers) = Rows.Simulated(100, 0.05, 26);
        var search = new PlattSearch(GroupedScores.Of(AnsweredScores.Of(points, answers)), 50, 50);
        var far = new PlattLine(12, 0);
        var line = search.Next(far);
        Assert.InRange(line.LogOdds, -25, 11.9);
        for (var step = 0; step < 50 && !line.IsLast; step++)
        {
            line = search.Next(line);
        }

        var expected = search.Start;
        for (var step = 0; step < 50 && !expected.IsLast; step++)
        {
            expected = search.Next(expected);
        }

        Assert.True(line.IsLast && expected.IsLast);
        Near.Equal(expected.Slope, line.Slope, 1e-9);
    }

    [Fact]
    public void Next_WhereTheLikelihoodIsFlat_StaysAndIsNotTheLast()
    {
        var line = new PlattLine(2000, 0);
        Assert.Equal(line, new PlattSearch(Three, 0.5, 4.5).Next(line));
    }

    [Fact]
    public void Of_OutlyingScore_StillEnds()
    {
        var (points, answers) = Rows.Simulated(300, 0.05, 24);
        points[0] = 1e12;
        var (outcome, model) = Fit(points, answers);
        Assert.True(outcome is AcceptanceFitOutcome.Fitted or AcceptanceFitOutcome.NoRise or AcceptanceFitOutcome.NotConverged);
        Assert.Equal(outcome == AcceptanceFitOutcome.Fitted, model is not null);
    }

    private static (AcceptanceFitOutcome Outcome, AcceptanceModel? Model) Fit(double[] points, ProposalOutcome[] answers) =>
        Calibration.Fit(CalibrationMethod.Platt, GroupedScores.Of(AnsweredScores.Of(points, answers)));
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class ProbabilityTestTests
{
    [Fact]
    public void Brier_DocumentationExample_IsTheOracles()
    {
        Assert.Equal("0.0375", OracleFile.Expected("scoring.csv", "brier"));
        var test = ProbabilityTest.Of([0.1, 0.9, 0.8, 0.3], Rows.Outcomes(0, 1, 1, 0));
        Near.Equal(0.0375, test.Brier, 1e-16);
        Assert.Equal((0.25, 0.5), (test.BaselineBrier, test.Rate));
        Near.Equal(0.85, test.Skill, 1e-15);
        Near.Equal(0.525, test.MeanProbability, 1e-15);
    }

    [Fact]
    public void Bins_DocumentationExample_AreTheOracles()
    {
        Assert.Equal("observed 0, 1; predicted .1, .9", OracleFile.Expected("scoring.csv", "calibration-bins"));
        var bins = ProbabilityTest.Of([0, 0.1, 0.2, 0.8, 0.9, 1], Rows.Outcomes(0, 0, 0, 1, 1, 1), bins: 2).Bins;
        Assert.Equal([0.0, 1.0], bins.Select(bin => bin.Rate!.Value));
        Near.Equal(0.1, bins[0].MeanProbability, 1e-16);
        Near.Equal(0.9, bins[1].MeanProbability, 1e-15);
        Assert.Equal([3, 3], bins.Select(bin => bin.Answered));
    }

    [Fact]
    public void Bins_ProbabilityOnAnEnd_LiesInTheLowerOne()
    {
        double[] ends = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
        var bins = ProbabilityTest.Of(ends, Rows.Outcomes([.. ends.Select(_ => 1)])).Bins;
        Assert.Equal([2, 1, 1, 1, 1, 1, 1, 1, 1, 1], bins.Select(bin => bin.Answered));
        Assert.All(bins, bin => Assert.InRange(bin.MeanProbability!.Value, bin.From, bin.To));
    }

    [Fact]
    public void Bins_JustAboveAnEnd_LieInTheHigherOne()
    {
        var bins = ProbabilityTest.Of([Math.BitIncrement(0.3), Math.BitIncrement(0.7)], Rows.Outcomes(1, 0)).Bins;
        Assert.Equal((1, 1), (bins[3].Answered, bins[7].Answered));
    }

    [Fact]
    public void Of_RowsWithoutAnswerOrProbability_AreLeftOut()
    {
        ProposalOutcome[] outcomes = [ProposalOutcome.Accepted, ProposalOutcome.Open, ProposalOutcome.NeverProposed, ProposalOutcome.Refused, ProposalOutcome.Refused, ProposalOutcome.Refused];
        var test = ProbabilityTest.Of([1, 0, 0, double.NaN, -0.1, 1.1], outcomes);
        Assert.Equal((1, 1, 0.0, 0.95), (test.Answered, test.Accepted, test.Brier, test.Confidence));
    }

    [Fact]
    public void Of_NothingAnswered_HasNoFigure()
    {
        var test = ProbabilityTest.Of([0.5], [ProposalOutcome.Open]);
        Assert.Null(test.Brier);
        Assert.Null(test.BaselineBrier);
        Assert.Null(test.Skill);
        Assert.Null(test.Rate);
        Assert.Null(test.MeanProbability);
        Assert.All(test.Bins, bin => Assert.Null(bin.Rate));
        Assert.All(test.Bins, bin => Assert.Null(bin.RateLower));
        Assert.All(test.Bins, bin => Assert.Null(bin.RateUpper));
        Assert.Equal("no probabilities with answers", test.ToString());
    }

    [Fact]
    public void Skill_AllAnswersAlike_IsUnknown() => Assert.Null(ProbabilityTest.Of([0.9, 0.8], Rows.Outcomes(1, 1)).Skill);

    [Fact]
    public void Skill_TheOverallRate_IsNone() => Near.Equal(0, ProbabilityTest.Of([0.25, 0.25, 0.25, 0.25], Rows.Outcomes(1, 0, 0, 0)).Skill, 1e-15);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Of_BinsOutOfRange_Throws(int bins) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProbabilityTest.Of([0.5], Rows.Outcomes(1), bins));

    [Fact]
    public void Of_ColumnsOfDifferentLength_Throw() => Assert.Throws<ArgumentException>(() => ProbabilityTest.Of([0.5], []));

    [Fact]
    public void ToString_Test_ShowsScoreBesideBaseline()
    {
        var test = ProbabilityTest.Of([0.1, 0.9, 0.8, 0.3], Rows.Outcomes(0, 1, 1, 0), bins: 2);
        Assert.Equal("Brier 0.0375, of the overall rate 0.2500; stated 52.5%, accepted 50.0% of 4", test.ToString());
        Assert.Equal("0 to 0.5: stated 20.0%, accepted 0.0% (0.0 to 65.8) of 2", test.Bins[0].ToString());
        Assert.Equal("0.5 to 1: stated 85.0%, accepted 100.0% (34.2 to 100.0) of 2", test.Bins[1].ToString());
        Assert.Equal("0.5 to 1: none", ProbabilityTest.Of([0.1], Rows.Outcomes(0), bins: 2).Bins[1].ToString());
    }
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class ScoreDistributionTests
{
    private static readonly AccountScorer<double> _scorer = TestCards.Card(TestCards.Share("x", 100)).Bind<double>(new FactorReader<double>("x", points => points / 100));

    [Fact]
    public void Quartiles_FourScores_BetweenNeighbours()
    {
        var distribution = Of(20, 40, 10, 30);
        Near.Equal(17.5, distribution.LowerQuartile);
        Near.Equal(25, distribution.Median);
        Near.Equal(32.5, distribution.UpperQuartile);
        Near.Equal(25, distribution.Mean);
        Near.Equal(10, distribution.Least);
        Near.Equal(40, distribution.Greatest);
        Assert.Equal(4, distribution.Count);
    }

    [Fact]
    public void Quartiles_FiveScores_AreScores()
    {
        var distribution = Of(100, 0, 10, 90, 20);
        Assert.Equal((10, 20, 90), (distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile));
        Near.Equal(44, distribution.Mean);
    }

    [Fact]
    public void Quartiles_SixAndSevenScores_ByHand()
    {
        // Type 7: place (n - 1) p, so 1.25 2.5 3.75 and 1.5 3 4.5 from the lowest.
        var six = Of(0, 10, 20, 40, 60, 100);
        Near.Equal(12.5, six.LowerQuartile);
        Near.Equal(30, six.Median);
        Near.Equal(55, six.UpperQuartile);
        var seven = Of(0, 10, 20, 40, 60, 80, 100);
        Near.Equal(15, seven.LowerQuartile);
        Near.Equal(40, seven.Median);
        Near.Equal(70, seven.UpperQuartile);
    }

    [Fact]
    public void Quartiles_TwoScores_ByHand()
    {
        var distribution = Of(10, 20);
        Assert.Equal((12.5, 15, 17.5), (distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile));
    }

    [Fact]
    public void Quartiles_OneScore_AllTheSame()
    {
        var distribution = Of(50);
        Assert.Equal(
            (50, 50, 50, 50, 50, 50),
            (distribution.Least, distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile, distribution.Greatest, distribution.Mean));
    }

    [Fact]
    public void Figures_NoScores_NullAndZero()
    {
        var distribution = Of();
        Assert.Equal(0, distribution.Count);
        Assert.All(
            [distribution.Mean, distribution.Least, distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile, distribution.Greatest],
            Assert.Null);
        Assert.Equal([("A", 0), ("B", 0), ("C", 0), ("D", 0)], distribution.Grades.Select(grade => (grade.Grade.Name, grade.Count)));
        Assert.Equal(new int[10], distribution.Histogram);
    }

    [Fact]
    public void Mean_EqualScores_NotAboveThemByRounding()
    {
        // 0.1 + 0.1 + 0.1 is above 0.3 in doubles.
        var distribution = Of(0.1, 0.1, 0.1);
        Assert.Equal(distribution.Greatest, distribution.Mean);
    }

    [Fact]
    public void Histogram_Edges_BelongToTheBandAbove() =>
        Assert.Equal([3, 1, 0, 0, 0, 2, 0, 0, 1, 3], Of(0, 5, 9.999999, 10, 50, 59.9, 89.9, 90, 99.9, 100).Histogram);

    [Fact]
    public void Histogram_OneUlpBelowABound_BelongsBelow() => Assert.All(Enumerable.Range(1, 9), bound =>
    {
        // A curve that gives just that utility: not every double below a bound is the score of a straight line.
        var scorer = TestCards.Only(new HostCurve(value => value)).Bind<double>(new FactorReader<double>("x", value => value));
        var at = bound / 10.0;
        var below = at;
        while (scorer.Evaluate(below).Points >= 10 * bound)
        {
            below = Math.BitDecrement(below);
        }

        Assert.Equal(1, scorer.Rank([below]).Distribution.Histogram[bound - 1]);
        Assert.Equal(1, scorer.Rank([at]).Distribution.Histogram[bound]);
    });

    [Fact]
    public void ToString_Distribution_OneLine()
    {
        Assert.Equal("4 scores from 10.0 to 40.0, quartiles 17.5 25.0 32.5, mean 25.0", Of(20, 40, 10, 30).ToString());
        Assert.Equal("no scores", Of().ToString());
    }

    [Fact]
    public void ToString_GradeCount_NameAndCount() => Assert.Equal("A 3", new GradeCount(new("A", 75), 3).ToString());

    [Fact]
    public void Grades_Scores_CountedPerGrade() => Assert.Equal(
        [("A", 2), ("B", 1), ("C", 0), ("D", 3)],
        Of(100, 75, 74.9, 39.9, 10, 0).Grades.Select(grade => (grade.Grade.Name, grade.Count)));

    private static ScoreDistribution Of(params double[] points) => _scorer.Rank(points).Distribution;
}

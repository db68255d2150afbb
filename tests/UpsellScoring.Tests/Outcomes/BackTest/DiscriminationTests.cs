using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class DiscriminationTests
{
    private static readonly double[] Points = [0.1, 0.4, 0.35, 0.8];
    private static readonly ProposalOutcome[] Answers = Rows.Outcomes(0, 0, 1, 1);

    [Fact]
    public void Of_DocumentationExample_IsTheOracles()
    {
        Assert.Equal("AUC 0.75; Gini 0.5; KS 0.5", OracleFile.Expected("scoring.csv", "auc-1"));
        var measured = Discrimination.Of(Points, Answers);
        Assert.Equal((0.75, 0.5, 0.5), (measured.AreaUnderCurve, measured.Gini, measured.KolmogorovSmirnov));
        Assert.Equal(DiscriminationOutcome.Measured, measured.Outcome);
    }

    [Fact]
    public void Of_RatingsWithTies_IsTheOracles()
    {
        var (points, answers) = Ratings();
        var measured = Discrimination.Of(points, answers);
        Assert.Equal("0.89317106152805950", OracleFile.Expected("scoring.csv", "auc-ties"));
        Near.Equal(0.89317106152805950, measured.AreaUnderCurve, 1e-15);
        Assert.Equal((51, 58, 0), (measured.Accepted, measured.Refused, measured.LeftOut));
    }

    [Fact]
    public void Of_TwoThousandSmallSetsWithTies_AreBruteForce()
    {
        var random = new Random(2026);
        var measuredSets = 0;
        for (var set = 0; set < 2000; set++)
        {
            var points = new double[random.Next(4, 40)];
            var answers = new ProposalOutcome[points.Length];
            var values = random.Next(2, 12);
            for (var i = 0; i < points.Length; i++)
            {
                points[i] = random.Next(-values, values) / 3.0;
                answers[i] = (ProposalOutcome)random.Next(1, 3);
            }

            answers[0] = answers[1] = ProposalOutcome.Accepted;
            answers[2] = answers[3] = ProposalOutcome.Refused;
            var measured = Discrimination.Of(points, answers);
            if (points.Distinct().Count() == 1)
            {
                Assert.Equal(DiscriminationOutcome.AllTied, measured.Outcome);
                continue;
            }

            measuredSets++;
            Near.Equal(BruteForce.Area(points, answers), measured.AreaUnderCurve, 1e-14);
            Near.Equal(BruteForce.Distance(points, answers), measured.KolmogorovSmirnov, 1e-14);
            if (measured.Outcome == DiscriminationOutcome.Measured)
            {
                Near.Equal(Math.Sqrt(BruteForce.Variance(points, answers)), measured.StandardError, 1e-13);
            }
        }

        Assert.InRange(measuredSets, 1900, 2000);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Interval_TwoThousandSimulatedSets_HoldsTheTrueAreaIn93To97Percent()
    {
        // Two normal distributions one standard deviation apart: the true area is the normal distribution at 1 / sqrt(2).
        var trueArea = MathNet.Numerics.Distributions.Normal.CDF(0, 1, 1 / Math.Sqrt(2));
        var random = new Random(60);
        var held = 0;
        for (var set = 0; set < 2000; set++)
        {
            var points = new double[200];
            var answers = new ProposalOutcome[points.Length];
            for (var i = 0; i < points.Length; i++)
            {
                answers[i] = i < 60 ? ProposalOutcome.Accepted : ProposalOutcome.Refused;
                points[i] = MathNet.Numerics.Distributions.Normal.InvCDF(i < 60 ? 1 : 0, 1, random.NextDouble());
            }

            var measured = Discrimination.Of(points, answers);
            held += measured.Lower <= trueArea && trueArea <= measured.Upper ? 1 : 0;
        }

        Assert.InRange(held, 1860, 1940);
    }

    [Theory]
    [InlineData(new int[0], DiscriminationOutcome.NoOutcomes)]
    [InlineData(new[] { 0, 0, 0 }, DiscriminationOutcome.NoneAccepted)]
    [InlineData(new[] { 1, 1, 1 }, DiscriminationOutcome.NoneRefused)]
    public void Outcome_NothingToTellApart_IsNamedAndHasNoFigure(int[] accepted, DiscriminationOutcome expected)
    {
        var measured = Discrimination.Of(accepted.Select((_, i) => (double)i).ToArray(), Rows.Outcomes(accepted));
        Assert.Equal(expected, measured.Outcome);
        AssertNoFigure(measured);
    }

    [Fact]
    public void Outcome_AllTied_IsNamedAndHasNoFigure()
    {
        var measured = Discrimination.Of([7, 7, 7], Rows.Outcomes(1, 0, 0));
        Assert.Equal(DiscriminationOutcome.AllTied, measured.Outcome);
        AssertNoFigure(measured);
        Assert.Equal("no AUC: AllTied (1 accepted, 2 refused)", measured.ToString());
    }

    [Fact]
    public void Interval_FullyApart_HasAWidth()
    {
        var measured = Discrimination.Of([1, 2, 3, 4, 5], Rows.Outcomes(0, 0, 0, 1, 1));
        Assert.Equal((DiscriminationOutcome.Separated, 1.0, null), (measured.Outcome, measured.AreaUnderCurve, measured.StandardError));
        Near.Equal(Math.Sqrt(0.025), measured.Lower!.Value);
        Assert.Equal(1, measured.Upper!.Value);
        var reversed = Discrimination.Of([1, 2, 3, 4, 5], Rows.Outcomes(1, 1, 1, 0, 0));
        Assert.Equal((DiscriminationOutcome.Separated, 0.0, 0.0), (reversed.Outcome, reversed.AreaUnderCurve, reversed.Lower!.Value));
        Near.Equal(1 - Math.Pow(0.025, 0.5), reversed.Upper!.Value);
    }

    [Fact]
    public void Interval_OneOfAKind_IsUnknown()
    {
        var measured = Discrimination.Of([1, 2, 3], Rows.Outcomes(0, 1, 0));
        Assert.Equal((DiscriminationOutcome.Measured, 0.5), (measured.Outcome, measured.AreaUnderCurve));
        Assert.Null(measured.StandardError);
        Assert.Null(measured.Lower);
        Assert.Null(measured.Upper);
        Assert.Contains("AUC 0.500 (no interval)", measured.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Interval_NearOne_IsCutAtOne()
    {
        var measured = Discrimination.Of([1, 2, 3, 4, 5, 6], Rows.Outcomes(0, 0, 1, 0, 1, 1));
        Assert.Equal(1, measured.Upper!.Value);
        Assert.InRange(measured.Lower!.Value, 0.4, measured.AreaUnderCurve!.Value);
    }

    [Fact]
    public void Interval_MoreConfidence_IsWider()
    {
        var (points, answers) = Rows.Simulated(200, 0.03, 1);
        var (wide, narrow) = (Discrimination.Of(points, answers, 0.99), Discrimination.Of(points, answers, 0.9));
        Assert.True(wide.Lower!.Value < narrow.Lower!.Value && wide.Upper!.Value > narrow.Upper!.Value);
        Near.Equal(1.6448536269514722 * narrow.StandardError!.Value, narrow.AreaUnderCurve!.Value - narrow.Lower!.Value);
    }

    [Fact]
    public void Of_RowsWithoutAnswerOrScore_AreLeftOutAndCounted()
    {
        double[] points = [.. Points, 0.9, 0.1, double.NaN, double.PositiveInfinity, 0.5];
        ProposalOutcome[] answers = [.. Answers, ProposalOutcome.NeverProposed, ProposalOutcome.Open, ProposalOutcome.Accepted, ProposalOutcome.Refused, (ProposalOutcome)200];
        var measured = Discrimination.Of(points, answers);
        Assert.Equal((0.75, 5, 2, 2), (measured.AreaUnderCurve, measured.LeftOut, measured.Accepted, measured.Refused));
        var binned = Discrimination.Binned(points, answers, 0, 1);
        Assert.Equal((0.75, 5, 2, 2), (binned.AreaUnderCurve, binned.LeftOut, binned.Accepted, binned.Refused));
    }

    [Fact]
    public void KolmogorovSmirnovByChance_TwoSamples_IsTheCriticalDistance()
    {
        // 1.3581 is the critical value of Kolmogorov's distribution at 5 %.
        var (points, answers) = Rows.Simulated(400, 0.03, 2);
        var measured = Discrimination.Of(points, answers);
        Near.Equal(1.3581 * Math.Sqrt((1.0 / measured.Accepted) + (1.0 / measured.Refused)), measured.KolmogorovSmirnovByChance, 1e-4);
        Assert.Equal(1, Discrimination.Of(Points, Answers).KolmogorovSmirnovByChance);
    }

    [Fact]
    public void Of_ColumnsOfDifferentLength_Throw() =>
        Assert.Contains("outcomes has 1 places and the scores have 2.", Assert.Throws<ArgumentException>(() => Discrimination.Of([1, 2], Rows.Outcomes(1))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Of_ConfidenceOutOfRange_Throws(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Discrimination.Of(Points, Answers, confidence));

    [Fact]
    public void ToString_Measured_ShowsEachFigureBesideChance()
    {
        var (points, answers) = Ratings();
        Assert.Equal("AUC 0.893 (0.833 to 0.953), chance 0.5; Gini 0.786; KS 0.639, by chance 0.261", Discrimination.Of(points, answers).ToString());
    }

    private static (double[] Points, ProposalOutcome[] Outcomes) Ratings()
    {
        int[] normal = [33, 6, 6, 11, 2], abnormal = [3, 2, 2, 11, 33];
        var rows = Enumerable.Range(0, 5).SelectMany(rating => Enumerable.Repeat((Points: rating + 1.0, Accepted: 0), normal[rating]).Concat(Enumerable.Repeat((Points: rating + 1.0, Accepted: 1), abnormal[rating]))).ToArray();
        return ([.. rows.Select(row => row.Points)], Rows.Outcomes([.. rows.Select(row => row.Accepted)]));
    }

    private static void AssertNoFigure(Discrimination measured)
    {
        Assert.Null(measured.AreaUnderCurve);
        Assert.Null(measured.Gini);
        Assert.Null(measured.StandardError);
        Assert.Null(measured.Lower);
        Assert.Null(measured.Upper);
        Assert.Null(measured.KolmogorovSmirnov);
        Assert.Null(measured.KolmogorovSmirnovByChance);
        Assert.Null(measured.BinningError);
    }
}

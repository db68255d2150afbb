using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightFitTests
{
    // a 50, b 30, c 20 of the card; the rows are found by their answers and scores.
    private static readonly WeightSample Sample = WeightSample.Of(
        TestCards.Three(), [[0.2, 0.9, 0.4], [0.8, 0.1, double.NaN], [0.6, 0.3, double.NaN]], [true, false, true], seed: 1);

    private static readonly int Complete = Enumerable.Range(0, 3).Single(row => Sample.Utilities[0][row] == 0.2);

    private static readonly int Partly = Enumerable.Range(0, 3).Single(row => Sample.Utilities[0][row] == 0.4);

    private static readonly int Refused = Enumerable.Range(0, 3).Single(row => Sample.Utilities[0][row] == 0.9);

    [Fact]
    public void Score_OfCompleteRow_IsTheWeightedMean()
    {
        var fit = new WeightFit(-1, [1, 3, 4]);
        Near.Equal((0.2 + (3 * 0.8) + (4 * 0.6)) / 8, fit.Score(Sample, Complete));
        Assert.Equal(8, fit.Scale);
        Assert.Equal([0.125, 0.375, 0.5], fit.Shares!);
    }

    [Fact]
    public void Score_OfUnknownFactors_LeavesThemOut() => Assert.Equal(0.4, new WeightFit(-1, [2, 3, 5]).Score(Sample, Partly));

    [Fact]
    public void Score_WhereOnlyFactorsWithoutWeightAreKnown_IsThatOfThePresentCard()
    {
        Assert.Equal(Sample.Scores[Partly], new WeightFit(-1, [0, 3, 5]).Score(Sample, Partly));
        Assert.Equal(0.4, Sample.Scores[Partly]);
        Near.Equal((0.9 * 0.5) + (0.1 * 0.3) + (0.3 * 0.2), new WeightFit(-1, [0, 0, 0]).Score(Sample, Refused));
    }

    [Fact]
    public void Loss_OfARow_IsThatOfItsProbability()
    {
        var fit = new WeightFit(-1, [1, 3, 4]);
        Near.Equal(Math.Log(1 + Math.Exp(1 - 5)), fit.Loss(Sample, Complete));
        Near.Equal(Math.Log(1 + Math.Exp(-1 + 0.9 + 0.3 + 1.2)), fit.Loss(Sample, Refused));
    }

    [Fact]
    public void Loss_WithoutAnyWeight_IsThatOfTheOverallOdds()
    {
        var fit = new WeightFit(-1, [0, 0, 0]);
        Assert.Null(fit.Shares);
        Near.Equal(Math.Log(1 + Math.E), fit.Loss(Sample, Complete));
        Near.Equal(Math.Log(1 + Math.Exp(-1)), fit.Loss(Sample, Refused));
    }
}

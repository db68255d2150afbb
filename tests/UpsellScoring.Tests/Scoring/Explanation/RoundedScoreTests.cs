using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class RoundedScoreTests
{
    [Fact]
    public void Rounded_Standard_RowsAddUpToThePrintedScore()
    {
        // 10.7918 8.75 21.6667 13.3333 16.6667, together 71.2085: at one decimal the floors sum to 70.9, three units are missing.
        var rounded = Scorecards.StandardInYen().BindValues().Explain(1_200_000, 14, 0.82, 0.40, 8).Rounded(1);
        Assert.Equal(71.2m, rounded.Points);
        Assert.Equal([10.8m, 8.7m, 21.7m, 13.3m, 16.7m], rounded.Factors.Select(factor => factor.Points));
        Assert.Equal(["contract value", "tenure", "utilization", "growth gap", "satisfaction"], rounded.Factors.Select(factor => factor.Name));
    }

    [Fact]
    public void Rounded_NoDecimals_WholePoints()
    {
        // 10.79 8.75 21.67 13.33 16.67: floors 68, three units missing, to .79, .75 and the first of the two .67.
        var rounded = Scorecards.StandardInYen().BindValues().Explain(1_200_000, 14, 0.82, 0.40, 8).Rounded(0);
        Assert.Equal(71m, rounded.Points);
        Assert.Equal([11m, 9m, 22m, 13m, 16m], rounded.Factors.Select(factor => factor.Points));
    }

    [Fact]
    public void Rounded_SixDecimals_AreTheMost()
    {
        Assert.Equal(6, RoundedScore.MostDecimals);
        var rounded = TestCards.Three().BindValues().Explain(0.123456789, 0, 0).Rounded(6);
        // 6.17283945
        Assert.Equal((6.172839m, 6.172839m), (rounded.Points, rounded.Factors[0].Points));
    }

    [Fact]
    public void Rounded_TiedRemainders_FirstInCardOrderGetsTheUnit()
    {
        var card = TestCards.Card(TestCards.Share("a", 50), TestCards.Share("b", 50));
        Assert.Equal([11m, 10m], card.BindValues().Explain(0.21, 0.21).Rounded(0).Factors.Select(factor => factor.Points));
    }

    [Theory]
    [InlineData(0.125, 13)]
    [InlineData(0.25, 25)]
    [InlineData(0.375, 38)]
    public void Rounded_Half_AwayFromZero(double value, int expected)
    {
        var rounded = TestCards.Card(TestCards.Share("x", 100)).BindValues().Explain(value).Rounded(0);
        Assert.Equal((expected, expected), (rounded.Points, rounded.Factors[0].Points));
    }

    [Fact]
    public void Rounded_FactorWithoutPoints_GetsNoUnit()
    {
        var card = TestCards.Card(TestCards.Share("none", 50), TestCards.Share("some", 50));
        Assert.Equal([0m, 1m], card.BindValues().Explain(0, 0.013).Rounded(0).Factors.Select(factor => factor.Points));
    }

    [Fact]
    public void Rounded_LeftOut_ZeroPoints() =>
        Assert.Equal([7m, 0m, 0m], TestCards.Three().BindValues().Explain(0.1, double.NaN, 0).Rounded(0).Factors.Select(factor => factor.Points));

    [Fact]
    public void Rounded_NoScore_NullWithNames()
    {
        var rounded = TestCards.Three().BindValues().Explain(double.NaN, double.NaN, double.NaN).Rounded(1);
        Assert.Null(rounded.Points);
        Assert.Equal([new("a", null), new("b", null), new("c", null)], rounded.Factors);
    }

    [Fact]
    public void ToString_Score_SumOfItsRows() => Assert.Equal("50.5 = 30.5 + 20.0 + 0.0", TestCards.Three().BindValues().Explain(0.61, 0.6666666, 0).Rounded(1).ToString());

    [Fact]
    public void ToString_NoScore_SaysSo() => Assert.Equal("no score", TestCards.Three().BindValues().Explain(double.NaN, double.NaN, double.NaN).Rounded(1).ToString());

    [Fact]
    public void ToString_Row_NameAndPoints()
    {
        Assert.Equal("a 12.50", new RoundedFactor("a", 12.50m).ToString());
        Assert.Equal("a -", new RoundedFactor("a", null).ToString());
    }

    [Fact]
    public void Rounded_Full_AHundred() =>
        Assert.Equal([50m, 30m, 20m], TestCards.Three().BindValues().Explain(1, 1, 1).Rounded(2).Factors.Select(factor => factor.Points));
}

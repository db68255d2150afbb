namespace UpsellScoring.Tests.Scoring;

public class RankingTests
{
    [Fact]
    public void ToString_Ranking_CountsOfListsAndGrades()
    {
        var scorer = TestCards.Card(TestCards.Share("x", 100)).Bind<double>(new FactorReader<double>("x", value => value));
        Assert.Equal(
            "3 ranked, 2 with too little known, 1 broken; A 1, B 0, C 2, D 0",
            scorer.Rank([0.5, 1, double.NaN, double.NaN, 0.4, double.PositiveInfinity], top: 1).ToString());
    }

    [Fact]
    public void ToString_Rows_OneLineEach()
    {
        var scorer = TestCards.Card(TestCards.Share("x", 100)).Bind<string>(new FactorReader<string>("x", text => text == "?" ? null : text == "!" ? double.PositiveInfinity : 0.5));
        var ranking = scorer.Rank(["good", "?", "!"]);
        Assert.Equal("1. good: 50.0 C", ranking.Top[0].ToString());
        Assert.Equal("?: no score: no value is known, fetch first x", ranking.TooLittleKnown[0].ToString());
        Assert.StartsWith("!: The value of factor 'x' is Infinity", ranking.Broken[0].ToString(), StringComparison.Ordinal);
    }
}

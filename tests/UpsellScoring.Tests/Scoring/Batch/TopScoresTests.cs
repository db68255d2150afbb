using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class TopScoresTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(999)]
    [InlineData(5000)]
    public void Of_ManyTies_TheOrderOfARanking(int count)
    {
        var random = new Random(count);
        double[] scores = [.. Enumerable.Range(0, 2000).Select(_ => random.Next(10) == 0 ? double.NaN : random.Next(40))];
        double[] coverage = [.. scores.Select(_ => random.Next(11) / 10.0)];
        var expected = Enumerable.Range(0, 2000)
            .Where(i => !double.IsNaN(scores[i]) && coverage[i] >= 0.6)
            .OrderByDescending(i => scores[i]).ThenByDescending(i => coverage[i]).ThenBy(i => i).Take(count).ToArray();

        var top = TopScores.Of(scores, count, coverage);

        Assert.Equal(expected, top.Select(one => one.Index));
        Assert.Equal(Enumerable.Range(1, expected.Length), top.Select(one => one.Place));
        Assert.All(top, one => Assert.Equal(scores[one.Index], one.Points));
    }

    [Fact]
    public void Of_RisingScores_TheLastOnes() =>
        Assert.Equal([9999, 9998, 9997], TopScores.Of([.. Enumerable.Range(0, 10_000).Select(i => i / 100.0)], 3).Select(one => one.Index));

    [Fact]
    public void Of_NothingScored_Empty() => Assert.Empty(TopScores.Of([double.NaN, double.NaN], 3));

    [Fact]
    public void Of_OtherLimit_Decides() =>
        Assert.Equal([1], TopScores.Of([90, 80], 2, [0.7, 0.8], new() { CoverageLimit = 0.75 }).Select(one => one.Index));

    [Fact]
    public void Of_WrongArguments_Refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => TopScores.Of([1], 0));
        Assert.Throws<ArgumentException>("coverage", () => TopScores.Of([1, 2], 1, [1]));
    }

    [Fact]
    public void ToString_OfAPlace_InOneLine() => Assert.Equal("1. account 7: 91.3", new ScorePlace(1, 7, 91.25 + 0.01).ToString());
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>That the order is right is seen in <see cref="AnsweredScoresTests"/>; here, that the parts are worth it.</summary>
public class ScorePartsTests
{
    private const int Many = 20_000;

    [Fact]
    public void CountsOf_SpreadScores_PartsThemEvenlyByKind()
    {
        var random = new Random(1);
        double[] points = [.. Enumerable.Range(0, Many).Select(_ => 40 + (50 * random.NextDouble()))];
        var counts = new ScoreParts(points).CountsOf(points, Rows.Outcomes([.. points.Select((_, row) => row % 4 == 0 ? 1 : 0)]));
        Assert.Equal(4 * ScoreParts.Kinds, counts.Length);
        for (var part = 0; part < counts.Length; part += ScoreParts.Kinds)
        {
            Assert.InRange(counts[part], 1100, 1400);
            Assert.InRange(counts[part + 1], 3500, 4000);
        }

        Assert.Equal((Many / 4, Many), (counts.Where((_, i) => i % 2 == 0).Sum(), counts.Sum()));
    }

    // Every twentieth row is in the sample, from 0 to 100.
    [Fact]
    public void CountsOf_ScoresBeyondTheSample_LieInTheFirstAndTheLastPart()
    {
        double[] points = [.. Enumerable.Range(0, Many).Select(row => row % 20 == 0 ? row / 200.0 : row % 20 == 1 ? -1e300 : 1e300)];
        ProposalOutcome Outcome(int row) => (row % 20) switch { 1 => ProposalOutcome.Accepted, 2 => ProposalOutcome.Refused, _ => ProposalOutcome.Open };
        var counts = new ScoreParts(points).CountsOf(points, [.. Enumerable.Range(0, Many).Select(Outcome)]);
        Assert.Equal([1000, 0, 0, 0, 0, 0, 0, 1000], counts);
    }

    [Theory]
    [InlineData(4095, 1)]
    [InlineData(8192, 2)]
    [InlineData(5_000_000, 256)]
    public void CountsOf_AnyNumberOfRows_HasAPartForEachFewThousand(int rows, int parts)
    {
        var points = new double[rows];
        var counts = new ScoreParts(points).CountsOf(points, new ProposalOutcome[rows]);
        Assert.Equal(parts * ScoreParts.Kinds, counts.Length);
    }

    [Fact]
    public void CountsOf_ScoresAllEqual_LieInOnePart()
    {
        double[] points = [.. Enumerable.Repeat(62.5, Many)];
        Assert.Equal([Many, 0, 0, 0, 0, 0, 0, 0], new ScoreParts(points).CountsOf(points, Rows.Outcomes([.. points.Select(_ => 1)])));
    }
}

using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Scoring;

public class SequenceRunTests
{
    private static readonly Scorecard Card = new(
        "sequence", [new Factor("a", 60, Curves.Linear(0, 1)), new Factor("b", 40, Curves.Logarithmic(0.01, 1), UnknownRule.Neutral(0.5))]);

    private static readonly AccountScorer<double[]> Scorer = Card.Bind<double[]>(new("a", row => row[0]), new("b", row => row[1]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(3000)]
    public void ScoreAll_AnyLength_TheBitsOfOneAccountAtATime(int length)
    {
        var rows = BatchScorerTests.Rows(Card, length);
        foreach (var lanes in BatchCase.Lanes)
        {
            var (scores, coverage, points, grades) = (new double[length], new double[length], new double[2 * length], new byte[length]);
            var summary = Scorer.ScoreAll(rows.Where(_ => true), new(scores) { Coverage = coverage, Points = points, Grades = grades }, null, lanes);
            var buffer = new Contribution[2];
            for (var i = 0; i < length; i++)
            {
                var score = Scorer.Evaluate(rows[i], buffer);
                Law.SameBits(score.Points ?? double.NaN, scores[i]);
                Law.SameBits(score.Coverage, coverage[i]);
                Law.SameBits(buffer[1].Points, points[length + i]);
                Assert.Equal(score.Grade, grades[i] == BatchOutput.NoGrade ? null : Card.Grades[grades[i]]);
            }

            Assert.Equal((length, scores.Count(score => !double.IsNaN(score))), (summary.Accounts, summary.Scored));
        }
    }

    [Fact]
    public void ScoreAll_BrokenAccounts_ListedAndTheRestGoesOn()
    {
        double[]?[] rows = [[0.5, 1], null, [0.5], [double.PositiveInfinity, 1], [double.NaN, double.NaN], [1, 1]];
        var scores = new double[8];
        var coverage = new double[8];
        Array.Fill(scores, -7);
        var summary = Scorer.ScoreAll(rows!, new(scores) { Coverage = coverage });

        Assert.Equal([70, double.NaN, double.NaN, double.NaN, double.NaN, 100, -7, -7], scores);
        Assert.Equal([1, 0, 0, double.NaN, 0, 1, 0, 0], coverage);
        Assert.Equal((6, 2, 1, 1, 2), (summary.Accounts, summary.Scored, summary.Unknown, summary.Infinite, summary.Broken));
        Assert.Equal([(1, null), (2, "b")], summary.BrokenAccounts.Select(broken => (broken.Index, broken.Factor)));
        Assert.Contains("The account is null", summary.BrokenAccounts[0].Cause, StringComparison.Ordinal);
        Assert.Equal("6 accounts: 2 scored, 0 of them below the coverage limit; 1 unknown, 1 infinite, 2 broken", summary.ToString());
    }

    [Fact]
    public void ScoreAll_MoreAccountsThanPlaces_Refused()
    {
        var rows = BatchScorerTests.Rows(Card, 5);
        var scores = new double[4];
        Assert.Contains("there are 5 accounts", Assert.Throws<ArgumentException>("output", () => Scorer.ScoreAll(rows, new(scores))).Message, StringComparison.Ordinal);
        Assert.All(scores, score => Assert.Equal(0, score));
        Assert.Throws<ArgumentException>("accounts", () => Scorer.ScoreAll(rows.Where(_ => true), new(new double[4])));
    }

    [Fact]
    public void ScoreAll_ManyAccounts_AllocatesNothingForEach()
    {
        var rows = BatchScorerTests.Rows(Card, 20_000);
        var scores = new double[20_000];
        Scorer.ScoreAll(rows, new(scores));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scorer.ScoreAll(rows, new(scores));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4000);
    }

    [Fact]
    public void ScoreAll_ReaderCancels_TheCancellationPasses() =>
        Assert.Throws<OperationCanceledException>(() =>
            Card.Bind<double[]>(new("a", double? (_) => throw new OperationCanceledException()), new("b", row => row[1])).ScoreAll([[1, 1]], new(new double[1])));
}

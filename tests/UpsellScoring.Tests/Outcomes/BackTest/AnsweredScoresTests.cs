using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class AnsweredScoresTests
{
    // Enough for several parts, each sorted by itself.
    private const int Many = 20_000;

    public static TheoryData<string> Shapes => ["spread", "tied", "all equal", "skewed", "beyond the sample", "widest", "narrowest", "both zeros", "unknown first"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Of_ManyRows_HasEachKindInOrder(string shape)
    {
        var (points, outcomes) = Draw(shape);
        using var scores = AnsweredScores.Of(points, outcomes);
        Assert.Equal(Expected(points, outcomes, ProposalOutcome.Accepted), scores.Accepted.ToArray());
        Assert.Equal(Expected(points, outcomes, ProposalOutcome.Refused), scores.Refused.ToArray());
        Assert.Equal((scores.Accepted.Length + scores.Refused.Length, Many), (scores.Count, scores.Count + scores.LeftOut));
    }

    [Fact]
    public void Of_RowsThatDoNotCount_AreLeftOut()
    {
        using var scores = AnsweredScores.Of(
            [3, double.NaN, 2, double.PositiveInfinity, 1, double.NegativeInfinity, 4],
            [ProposalOutcome.Accepted, ProposalOutcome.Accepted, ProposalOutcome.Open, ProposalOutcome.Refused, ProposalOutcome.Refused, ProposalOutcome.Accepted, (ProposalOutcome)9]);
        Assert.Equal([3], scores.Accepted.ToArray());
        Assert.Equal([1], scores.Refused.ToArray());
        Assert.Equal((2, 5), (scores.Count, scores.LeftOut));
    }

    [Fact]
    public void Of_NoRows_IsEmpty()
    {
        using var scores = AnsweredScores.Of([], []);
        Assert.Equal((0, 0, false), (scores.Count, scores.LeftOut, scores.Groups.MoveNext()));
    }

    [Fact]
    public void Of_OneAfterTheOther_TakesNoMemoryAnew()
    {
        var (points, outcomes) = Draw("spread");
        long Taken()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Discrimination.Of(points, outcomes);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The least of some: a collection may have emptied the pool before one of them.
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Taken()), 0, Many);
    }

    private static double[] Expected(double[] points, ProposalOutcome[] outcomes, ProposalOutcome outcome) =>
        [.. points.Where((score, i) => double.IsFinite(score) && outcomes[i] == outcome).Select(score => score + 0.0).Order()];

    private static (double[] Points, ProposalOutcome[] Outcomes) Draw(string shape)
    {
        var random = new Random(7);
        double Score(int row) => shape switch
        {
            "spread" => 100 * random.NextDouble(),
            "tied" => random.Next(101),
            "all equal" => 62.5,
            "skewed" => Math.Exp(20 * random.NextDouble()),
            // Not every row is in the sample that the parts are taken from.
            "beyond the sample" => row % 20 == 1 ? (row % 40 == 1 ? -1e6 : 1e6) * random.NextDouble() : random.NextDouble(),
            "widest" => (random.NextDouble() - 0.5) * double.MaxValue * 2,
            "narrowest" => random.Next(50) * double.Epsilon,
            "both zeros" => random.Next(2) == 0 ? 0.0 : -0.0,
            "unknown first" => row < Many / 2 ? double.NaN : random.NextDouble(),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No such shape."),
        };
        return ([.. Enumerable.Range(0, Many).Select(Score)], [.. Enumerable.Range(0, Many).Select(_ => (ProposalOutcome)random.Next(4))]);
    }
}

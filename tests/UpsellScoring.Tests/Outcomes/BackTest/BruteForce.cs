using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>The definitions taken at their word, pair by pair: slow, and nothing shared with the library.</summary>
internal static class BruteForce
{
    internal static double Area(double[] points, ProposalOutcome[] outcomes) =>
        Placements(Scores(points, outcomes, ProposalOutcome.Accepted), Scores(points, outcomes, ProposalOutcome.Refused)).Average();

    /// <summary>DeLong's variance from the structural components.</summary>
    internal static double Variance(double[] points, ProposalOutcome[] outcomes)
    {
        var (accepted, refused) = (Scores(points, outcomes, ProposalOutcome.Accepted), Scores(points, outcomes, ProposalOutcome.Refused));
        var won = Placements(accepted, refused);
        var lost = Placements(refused, accepted).Select(below => 1 - below).ToArray();
        return (SampleVariance(won) / won.Length) + (SampleVariance(lost) / lost.Length);
    }

    internal static double Distance(double[] points, ProposalOutcome[] outcomes)
    {
        var (accepted, refused) = (Scores(points, outcomes, ProposalOutcome.Accepted), Scores(points, outcomes, ProposalOutcome.Refused));
        return points.Max(at => Math.Abs((accepted.Count(score => score <= at) / (double)accepted.Length) - (refused.Count(score => score <= at) / (double)refused.Length)));
    }

    private static double[] Scores(double[] points, ProposalOutcome[] outcomes, ProposalOutcome outcome) => [.. points.Where((_, i) => outcomes[i] == outcome)];

    private static double[] Placements(double[] scores, double[] others) =>
        Array.ConvertAll(scores, score => others.Average(other => other < score ? 1 : other == score ? 0.5 : 0));

    private static double SampleVariance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }
}

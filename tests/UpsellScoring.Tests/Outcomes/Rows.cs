using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>Scored outcomes for the tests.</summary>
internal static class Rows
{
    internal static readonly DateOnly Day = new(2026, 1, 31);

    internal static ScoredOutcome Row(string account, double? points, ProposalOutcome outcome) => new(account, Day, points, outcome);

    internal static ScoredOutcomes Of(double[] points, ProposalOutcome[] outcomes) => ScoredOutcomes.Read(new OutcomeColumns(points, outcomes));

    internal static ProposalOutcome[] Outcomes(params int[] accepted) =>
        Array.ConvertAll(accepted, one => one == 1 ? ProposalOutcome.Accepted : ProposalOutcome.Refused);

    /// <summary>Points from 0 to 100 whose log odds of acceptance rise by <paramref name="slope"/> a point and are 0 at 60.</summary>
    internal static (double[] Points, ProposalOutcome[] Outcomes) Simulated(int rows, double slope, int seed, int decimals = 15)
    {
        var random = new Random(seed);
        var points = new double[rows];
        var outcomes = new ProposalOutcome[rows];
        for (var i = 0; i < rows; i++)
        {
            points[i] = Math.Round(100 * random.NextDouble(), decimals);
            outcomes[i] = random.NextDouble() < Probability(points[i], slope) ? ProposalOutcome.Accepted : ProposalOutcome.Refused;
        }

        return (points, outcomes);
    }

    internal static double Probability(double points, double slope) => 1 / (1 + Math.Exp(-slope * (points - 60)));
}

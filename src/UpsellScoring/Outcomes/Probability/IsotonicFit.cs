using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Fits never falling steps to outcomes.</summary>
internal static class IsotonicFit
{
    internal static (AcceptanceFitOutcome Outcome, AcceptanceModel? Model) Of(GroupedScores scores)
    {
        // Counts are whole numbers, so that the sums of a block are exact.
        var pooled = PoolAdjacentViolators.Blocks(scores.AcceptedAt, scores.AnsweredAt);
        if (pooled.Count == 1)
        {
            return (AcceptanceFitOutcome.NoRise, null);
        }

        var from = 0;
        var blocks = new List<IsotonicBlock>(pooled.Count);
        foreach (var (end, accepted, answered) in pooled)
        {
            blocks.Add(new(scores.Points[from], (int)accepted, (int)answered));
            from = end;
        }

        return (AcceptanceFitOutcome.Fitted, new IsotonicModel(blocks));
    }
}

namespace UpsellScoring.Outcomes;

/// <summary>Whether one row can count by itself.</summary>
internal static class RowCheck
{
    /// <summary>Stands for a row that could not be read: it was counted where it was read.</summary>
    internal const ProposalOutcome Unreadable = (ProposalOutcome)byte.MaxValue;

    internal static OutcomeFault Of(in OutcomeColumns columns, int row)
    {
        var points = columns.Points[row];
        return !OutcomeGuard.IsDefined(columns.Outcomes[row]) ? OutcomeFault.OutcomeUndefined
            : IsBeforeScore(columns, row) ? OutcomeFault.OutcomeBeforeScore
            : double.IsFinite(points) ? OutcomeFault.None
            : double.IsNaN(points) ? OutcomeFault.PointsUnknown
            : OutcomeFault.PointsInfinite;
    }

    private static bool IsBeforeScore(in OutcomeColumns columns, int row) =>
        !columns.ScoredOn.IsEmpty && !columns.AnsweredOn.IsEmpty
        && columns.AnsweredOn[row] != default
        && columns.AnsweredOn[row] < columns.ScoredOn[row];
}

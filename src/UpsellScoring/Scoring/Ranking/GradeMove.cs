namespace UpsellScoring.Scoring;

/// <summary>How many accounts go from one grade to another; one cell of a matrix.</summary>
/// <param name="From">The name of the grade before; null without a score.</param>
/// <param name="To">The name of the grade after, which may be the same; null without a score.</param>
/// <param name="Count">The number of accounts.</param>
public sealed record GradeMove(string? From, string? To, int Count)
{
    /// <summary>Both grades and the count.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{From ?? "no score"} -> {To ?? "no score"}: {Count}");
}

namespace UpsellScoring.Scoring;

/// <summary>One thing that differs between two scorecards.</summary>
/// <param name="Kind">Whether something was added, removed, changed or moved to another place.</param>
/// <param name="Path">Where, by names rather than places: <c>version</c>, <c>factors['tenure'].curve.to</c>, <c>grades['A'].from</c>.</param>
/// <param name="Before">What the first card has there; null when it has nothing.</param>
/// <param name="After">What the second card has there; null when it has nothing.</param>
public sealed record ScorecardDifference(ScorecardDifferenceKind Kind, string Path, string? Before, string? After)
{
    /// <summary>The difference in one line, such as <c>factors['tenure'].weight: 15 -> 20</c>.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Kind switch
    {
        ScorecardDifferenceKind.Added => $"{Path}: added, {After}",
        ScorecardDifferenceKind.Removed => $"{Path}: removed, was {Before}",
        ScorecardDifferenceKind.Moved => $"{Path}: moved from place {Before} to place {After}",
        _ => $"{Path}: {Before} -> {After}",
    };
}

namespace UpsellScoring.Advice;

/// <summary>One thing that differs between two policies.</summary>
/// <param name="Path">Where, as in the document, but by names rather than places: <c>gates.leastUtilization</c>, <c>bands.limits['easy']</c>, <c>card.factors['tenure'].weight</c>.</param>
/// <param name="Before">What the first policy has there, as the document writes a number; null when it has nothing.</param>
/// <param name="After">What the second policy has there; null when it has nothing.</param>
/// <param name="Words">The difference as an English sentence: <c>Adoption comes first below a utilization of 50% (was 40%).</c></param>
public sealed record PolicyDifference(string Path, string? Before, string? After, string Words)
{
    /// <summary>The difference in words.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Words;
}

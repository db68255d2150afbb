namespace UpsellScoring.Scoring;

/// <summary>How many accounts of a batch have an infinite value of one factor.</summary>
/// <param name="Factor">The name of the factor.</param>
/// <param name="Count">The number of accounts.</param>
public sealed record FactorInfinities(string Factor, int Count)
{
    /// <summary>Name and count, such as <c>tenure 12</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor} {Count}");
}

namespace UpsellScoring.Scoring;

/// <summary>An account of a batch that could not be read. The others are scored all the same.</summary>
/// <param name="Index">Its place in the sequence, from 0.</param>
/// <param name="Factor">The factor whose reader failed; null when the account itself is null.</param>
/// <param name="Cause">What is wrong, for people.</param>
public sealed record BrokenPlace(int Index, string? Factor, string Cause)
{
    /// <summary>Place and cause.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"account {Index}: {Cause}");
}

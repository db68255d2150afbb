namespace UpsellScoring.Scoring;

/// <summary>How often a factor's value is known among the accounts that could be read.</summary>
/// <param name="Factor">The name of the factor.</param>
/// <param name="Known">The number of accounts whose value is known.</param>
/// <param name="Unknown">The number of accounts whose value is unknown.</param>
public sealed record FactorKnowledge(string Factor, int Known, int Unknown)
{
    /// <summary>The share of accounts whose value is unknown, 0 to 1; null when there are none.</summary>
    public double? UnknownShare => Known == 0 && Unknown == 0 ? null : Unknown / ((double)Known + Unknown);

    /// <summary>Name and counts, such as <c>tenure: 280 known, 20 unknown</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor}: {Known} known, {Unknown} unknown");
}

namespace UpsellScoring.Outcomes;

/// <summary>Factors that say the same thing, seen on the utilities of the accounts with an outcome.</summary>
public sealed class FactorOverlap
{
    internal FactorOverlap(FactorOverlapKind kind, string factor, IReadOnlyList<string> with, double strength) =>
        (Kind, Factor, With, Strength) = (kind, factor, with, strength);

    /// <summary>How they say the same.</summary>
    public FactorOverlapKind Kind { get; }

    /// <summary>The one of a pair that stands first on the card; the composite.</summary>
    public string Factor { get; }

    /// <summary>The other of a pair; the parts of the composite, in card order.</summary>
    public IReadOnlyList<string> With { get; }

    /// <summary>
    /// For a pair the correlation of their utilities (Pearson), -1 to 1, listed from 0.7 either way. For a composite the share of its variance
    /// that a sum of its parts with positive weights explains (R squared), listed from 0.9 with at least two parts.
    /// </summary>
    public double Strength { get; }

    /// <summary>The factors and the strength in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Kind == FactorOverlapKind.Correlated
        ? FormattableString.Invariant($"{Factor} and {With[0]} are correlated ({Strength:0.00})")
        : FormattableString.Invariant($"{Factor} is put together from {string.Join(", ", With)} and counts twice ({Strength:0.00})");
}

using System.Globalization;

namespace UpsellScoring.Scoring;

/// <summary>The rounded points of one factor.</summary>
/// <param name="Name">The name of the factor.</param>
/// <param name="Points">Its points; null when there is no score.</param>
public sealed record RoundedFactor(string Name, decimal? Points)
{
    /// <summary>Name and points, such as <c>tenure 8.7</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} {Points?.ToString(CultureInfo.InvariantCulture) ?? "-"}");
}

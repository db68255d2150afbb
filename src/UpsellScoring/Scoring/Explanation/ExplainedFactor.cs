using System.Globalization;

namespace UpsellScoring.Scoring;

/// <summary>What one factor gives to a score, by name.</summary>
/// <param name="Name">The name of the factor.</param>
/// <param name="Weight">Its weight in percent points.</param>
/// <param name="Value">The raw value in the unit of the factor; null when unknown.</param>
/// <param name="Utility">The utility that counted, 0 to 1; null when the factor was left out.</param>
/// <param name="Points">The points it gives; 0 when left out or when there is no score.</param>
/// <param name="PointsLost">The points it fails to give; 0 when left out or when there is no score.</param>
public sealed record ExplainedFactor(string Name, double Weight, double? Value, double? Utility, double Points, double PointsLost)
{
    /// <summary>Name, value and points in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: value {Value?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, points {Points:0.0###} of {Points + PointsLost:0.0###}");
}

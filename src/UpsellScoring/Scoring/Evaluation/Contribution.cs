using System.Globalization;

namespace UpsellScoring;

/// <summary>What one factor gives to a score. An unmanaged struct: an explained score fills a buffer of them without allocating.</summary>
/// <remarks>The default value belongs to factor 0 with value and utility 0.</remarks>
public readonly record struct Contribution
{
    private readonly double _value;
    private readonly double _utility;

    internal Contribution(int factorIndex, double value, double utility, double points, double pointsLost)
    {
        FactorIndex = factorIndex;
        _value = value;
        _utility = utility;
        Points = points;
        PointsLost = pointsLost;
    }

    /// <summary>The place of the factor on its card.</summary>
    public int FactorIndex { get; }

    /// <summary>The raw value in the unit of the factor; null when unknown.</summary>
    public double? Value => double.IsNaN(_value) ? null : _value;

    /// <summary>The utility that counted, 0 to 1; null when the factor was left out. A rule for unknown values may have set it.</summary>
    public double? Utility => double.IsNaN(_utility) ? null : _utility;

    /// <summary>The points the factor gives: <c>100 x weight x utility / D</c>; 0 when left out or when there is no score.</summary>
    public double Points { get; }

    /// <summary>The points it fails to give: <c>100 x weight x (1 - utility) / D</c>; 0 when left out or when there is no score.</summary>
    public double PointsLost { get; }

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown => !double.IsNaN(_value);

    /// <summary>Place, value, utility and points in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"factor {FactorIndex}: value {Value?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, points {Points:0.0###} of {Points + PointsLost:0.0###}");
}

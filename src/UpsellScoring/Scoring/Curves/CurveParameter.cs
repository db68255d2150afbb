using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>
/// One named parameter of a curve with its range: a number, or a list of (value, utility) points. Reader, writer,
/// schema, difference and validation all read this declaration.
/// </summary>
internal sealed record CurveParameter(
    string Name, ParameterShape Shape, double Least, double Greatest, int LeastPoints, int GreatestPoints, string Meaning)
{
    /// <summary>No money, time or share of the trade is larger; sums and differences of such values stay exact enough and finite.</summary>
    internal const double Largest = 1e15;

    /// <summary>The largest number of points a list may hold.</summary>
    internal const int MostPoints = 1001;

    private const int PointsShown = 4;

    /// <summary>A raw value in the unit of the factor.</summary>
    internal static CurveParameter Value(string name, string meaning) => new(name, ParameterShape.Number, -Largest, Largest, 1, 1, meaning);

    /// <summary>A raw value that must be greater than zero.</summary>
    internal static CurveParameter PositiveValue(string name, string meaning) => new(name, ParameterShape.Number, 1 / Largest, Largest, 1, 1, meaning);

    /// <summary>A list of (value, utility) points.</summary>
    internal static CurveParameter Points(string name, int leastPoints, string meaning) =>
        new(name, ParameterShape.Points, -Largest, Largest, leastPoints, MostPoints, meaning);

    /// <summary>Whether a single number lies in the range; NaN does not.</summary>
    internal bool Allows(double value) => value >= Least && value <= Greatest;

    internal string Describe(ReadOnlySpan<double> values)
    {
        if (Shape == ParameterShape.Number)
        {
            return values[0].ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        var points = values.Length / 2;
        for (var i = 0; i < Math.Min(points, PointsShown); i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}{values[2 * i]}:{values[(2 * i) + 1]}");
        }

        return points > PointsShown ? text.Append(CultureInfo.InvariantCulture, $" ... ({points} points)").ToString() : text.ToString();
    }
}

using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind PiecewiseLinearKind = new()
    {
        Name = "piecewise-linear",
        Formula = "straight between the knots, flat before the first and after the last",
        Parameters = [CurveParameter.Points("knots", leastPoints: 2, "[value, utility] pairs, value rising")],
        Check = curve => CurveValidation.PointsAscending(curve, FindingCodes.CurveKnotOrder, "Put the knots in order, one for each value."),
        Lower = curve => CurveForm.Knots(curve.Argument(0)),
    };

    /// <summary>Straight lines between knots, flat before the first and after the last: for any shape an expert can draw.</summary>
    /// <param name="knots">2 to 1,001 knots, values strictly rising, utilities in [0, 1] in any order.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="knots"/> is null.</exception>
    public static Curve PiecewiseLinear(params IEnumerable<(double Value, double Utility)> knots) => new(PiecewiseLinearKind, Flatten(knots));
}

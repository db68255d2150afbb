using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind StepsKind = new()
    {
        Name = "steps",
        Formula = "the utility of the last step whose from is not above x; the first step also holds below its from",
        Parameters = [CurveParameter.Points("steps", leastPoints: 2, "[from, utility] pairs, from rising; from is included")],
        Check = curve => CurveValidation.PointsAscending(
            curve, FindingCodes.CurveStepOverlap, "Two steps would claim the same values: put the steps in order and give each its own beginning."),
        Lower = curve => CurveForm.Steps(curve.Argument(0)),
    };

    /// <summary>
    /// A table of steps: each utility holds from its value (included) up to the next; the first also holds below. Steps
    /// have a beginning only, so that there can be no gap between two of them.
    /// </summary>
    /// <param name="steps">2 to 1,001 steps, beginnings strictly rising, utilities in [0, 1] in any order.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    public static Curve Steps(params IEnumerable<(double From, double Utility)> steps) => new(StepsKind, Flatten(steps));

    private static double[] Flatten(IEnumerable<(double Value, double Utility)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return [.. points.SelectMany(point => new[] { point.Value, point.Utility })];
    }
}

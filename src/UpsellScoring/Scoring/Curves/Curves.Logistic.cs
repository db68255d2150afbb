using System.Globalization;

using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind LogisticKind = new()
    {
        Name = "logistic",
        Formula = "1 / (1 + exp(-steepness (x - midpoint)))",
        Parameters =
        [
            CurveParameter.Value("midpoint", "the value with utility one half"),
            CurveParameter.Value("steepness", "per unit of the value; negative falls; the slope at the midpoint is a quarter of it"),
        ],
        Check = CheckLogistic,
        Lower = curve => CurveForm.Logistic(midpoint: curve.Argument(0)[0], steepness: curve.Argument(1)[0]),
    };

    private const double LeastSteepness = 1e-15;

    /// <summary>
    /// An S-shape: turns fastest around its midpoint and nears 0 and 1 far from it.
    /// <c>u = 1 / (1 + exp(-steepness (x - midpoint)))</c>.
    /// </summary>
    /// <param name="midpoint">The value with utility one half.</param>
    /// <param name="steepness">
    /// Per unit of the value; the slope at the midpoint is a quarter of it. Negative makes the curve fall; its magnitude is at least 10^-15.
    /// </param>
    /// <returns>The curve.</returns>
    public static Curve Logistic(double midpoint, double steepness) => new(LogisticKind, [midpoint], [steepness]);

    private static IEnumerable<Finding> CheckLogistic(Curve curve)
    {
        var steepness = curve.Argument(1)[0];
        if (Math.Abs(steepness) < LeastSteepness)
        {
            yield return new Finding(
                FindingCodes.CurveRange,
                ".steepness",
                string.Create(CultureInfo.InvariantCulture, $"steepness is {steepness}; its magnitude must be at least {LeastSteepness}: a flat curve tells accounts apart by nothing. Leave the factor out instead."));
        }
    }
}

using System.Globalization;

using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind LogarithmicKind = new()
    {
        Name = "logarithmic",
        Formula = "ln(x / from) / ln(to / from), 0 below from, 1 above to",
        Parameters = [CurveParameter.PositiveValue("from", "the value with utility 0"), CurveParameter.PositiveValue("to", "the value with utility 1")],
        Check = CheckLogarithmic,
        Lower = curve => CurveForm.LogRamp(zeroAt: curve.Argument(0)[0], oneAt: curve.Argument(1)[0]),
    };

    // Nearer than this the two logarithms share so many digits that their difference says little.
    private const double NarrowestRatio = 1.000001;

    /// <summary>
    /// Rises by the same amount for each doubling: for values with a heavy tail, such as spending.
    /// <c>u = ln(x / from) / ln(to / from)</c>, exactly 0 up to <paramref name="from"/> (zero and negative values included)
    /// and exactly 1 from <paramref name="to"/> on.
    /// </summary>
    /// <param name="from">The value with utility 0; at least 10^-15.</param>
    /// <param name="to">The value with utility 1; at least 1.000001 times <paramref name="from"/>.</param>
    /// <returns>The curve.</returns>
    public static Curve Logarithmic(double from, double to) => new(LogarithmicKind, [from], [to]);

    private static IEnumerable<Finding> CheckLogarithmic(Curve curve)
    {
        var (from, to) = (curve.Argument(0)[0], curve.Argument(1)[0]);
        if (to < from * NarrowestRatio)
        {
            yield return new Finding(
                FindingCodes.CurveRange,
                ".to",
                string.Create(CultureInfo.InvariantCulture, $"to is {to}, from is {from}: to must be at least {NarrowestRatio} times from. Exchange or separate the two."));
        }
    }
}

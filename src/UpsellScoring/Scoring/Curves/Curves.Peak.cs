using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind PeakKind = new()
    {
        Name = "peak",
        Formula = "(x - from) / (peak - from) up to the peak, (to - x) / (to - peak) after it, 0 outside",
        Parameters =
        [
            CurveParameter.Value("from", "the last value with utility 0 before the peak"),
            CurveParameter.Value("peak", "the value with utility 1"),
            CurveParameter.Value("to", "the first value with utility 0 after the peak"),
        ],
        Check = curve => CurveValidation.Ordered(curve, 0, 1).Concat(CurveValidation.Ordered(curve, 1, 2)),
        Lower = curve => CurveForm.Knots([curve.Argument(0)[0], 0, curve.Argument(1)[0], 1, curve.Argument(2)[0], 0]),
    };

    /// <summary>Best in the middle: rises in a straight line to the peak and falls behind it; 0 outside.</summary>
    /// <param name="from">The last value with utility 0 before the peak.</param>
    /// <param name="peak">The value with utility 1; above <paramref name="from"/> by at least 10^-12.</param>
    /// <param name="to">The first value with utility 0 after the peak; above <paramref name="peak"/> by at least 10^-12.</param>
    /// <returns>The curve.</returns>
    public static Curve Peak(double from, double peak, double to) => new(PeakKind, [from], [peak], [to]);
}

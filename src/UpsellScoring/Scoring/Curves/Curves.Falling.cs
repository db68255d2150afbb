using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind FallingKind = new()
    {
        Name = "falling",
        Formula = "(to - x) / (to - from), 1 below from, 0 above to",
        Parameters = [CurveParameter.Value("from", "the value with utility 1"), CurveParameter.Value("to", "the value with utility 0")],
        Check = curve => CurveValidation.Ordered(curve, 0, 1),
        Lower = curve => CurveForm.Ramp(zeroAt: curve.Argument(1)[0], oneAt: curve.Argument(0)[0]),
    };

    /// <summary>Falls in a straight line: the less, the better. <c>u = (to - x) / (to - from)</c>, exactly 1 up to <paramref name="from"/> and exactly 0 from <paramref name="to"/> on.</summary>
    /// <param name="from">The value with utility 1.</param>
    /// <param name="to">The value with utility 0; above <paramref name="from"/> by at least 10^-12.</param>
    /// <returns>The curve.</returns>
    public static Curve Falling(double from, double to) => new(FallingKind, [from], [to]);
}

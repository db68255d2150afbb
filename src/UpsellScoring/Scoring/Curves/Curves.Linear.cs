using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind LinearKind = new()
    {
        Name = "linear",
        Formula = "(x - from) / (to - from), 0 below from, 1 above to",
        Parameters = [CurveParameter.Value("from", "the value with utility 0"), CurveParameter.Value("to", "the value with utility 1")],
        Check = curve => CurveValidation.Ordered(curve, 0, 1),
        Lower = curve => CurveForm.Ramp(zeroAt: curve.Argument(0)[0], oneAt: curve.Argument(1)[0]),
    };

    /// <summary>Rises in a straight line: the more, the better. <c>u = (x - from) / (to - from)</c>, exactly 0 up to <paramref name="from"/> and exactly 1 from <paramref name="to"/> on.</summary>
    /// <param name="from">The value with utility 0.</param>
    /// <param name="to">The value with utility 1; above <paramref name="from"/> by at least 10^-12.</param>
    /// <returns>The curve.</returns>
    public static Curve Linear(double from, double to) => new(LinearKind, [from], [to]);
}

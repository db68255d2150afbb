using System.Runtime.CompilerServices;
using UpsellScoring.Scoring;

namespace UpsellScoring;

public static partial class Curves
{
    internal static readonly CurveKind PercentileKind = new()
    {
        Name = "percentile",
        Formula = "share of the frozen reference below x plus half the share equal to x, straight between the knots",
        Parameters = [CurveParameter.Points("knots", leastPoints: 2, "[value, mid-rank share] pairs, both rising")],
        Check = curve => CurveValidation.PointsAscending(curve, FindingCodes.CurveKnotOrder, "Put the knots in order, one for each value.")
            .Concat(SharesAscending(curve)),
        Lower = curve => CurveForm.Knots(curve.Argument(0)),
    };

    /// <summary>
    /// The place of a value among a reference population, frozen into the curve: later accounts do not move it.
    /// <c>u = (count below x + count equal to x / 2) / count</c> (mid-rank: tied values share their mean rank), straight
    /// between the values of the reference.
    /// </summary>
    /// <param name="reference">
    /// The values of the reference population in any order, from -10^15 to 10^15; NaN (unknown) is skipped. Up to 1,001
    /// distinct values are kept exactly; of more, so many are kept that every value of the reference gets its share
    /// to within 0.002.
    /// </param>
    /// <returns>The curve; the same for the same values in any order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    /// <exception cref="ArgumentException">The reference holds an infinite value, or fewer than two distinct values.</exception>
    [OverloadResolutionPriority(1)] // An array that is null is then told so, not taken for an empty one.
    public static Curve Percentile(IEnumerable<double> reference) => new(PercentileKind, PercentileReference.Freeze(reference));

    /// <summary>
    /// The same curve from a column of values, which is neither copied nor sorted: ten million values take a fraction of the time of
    /// sorting them.
    /// </summary>
    /// <param name="reference">
    /// The values of the reference population in any order, from -10^15 to 10^15; NaN (unknown) is skipped. Up to 1,001
    /// distinct values are kept exactly; of more, so many are kept that every value of the reference gets its share
    /// to within 0.002.
    /// </param>
    /// <returns>The curve; the same for the same values in any order.</returns>
    /// <exception cref="ArgumentException">The reference holds an infinite value, or fewer than two distinct values.</exception>
    public static Curve Percentile(ReadOnlySpan<double> reference) => new(PercentileKind, PercentileReference.Freeze(reference));

    private static IEnumerable<Finding> SharesAscending(Curve curve)
    {
        var points = curve.Argument(0).ToArray();
        for (var i = 3; i < points.Length; i += 2)
        {
            if (points[i] < points[i - 2])
            {
                yield return new Finding(
                    FindingCodes.CurveKnotOrder,
                    FormattableString.Invariant($".knots[{i / 2}][1]"),
                    FormattableString.Invariant($"The share {points[i]} lies below its predecessor {points[i - 2]}: a percentile cannot fall. Freeze the reference again."));
            }
        }
    }
}

using System.Globalization;

namespace UpsellScoring.Outcomes;

/// <summary>One class of a distribution: about a tenth of the reference, fewer and larger ones where values are tied.</summary>
/// <param name="UpTo">The upper end, included; the class begins above the end of the one before. Null for the last, which has no end.</param>
/// <param name="Reference">How many values of the reference lie in it.</param>
/// <param name="Current">How many values now lie in it.</param>
/// <param name="Part">What it adds to the stability index, 0 or more; 0 when one side holds no values at all.</param>
public sealed record DriftClass(double? UpTo, long Reference, long Current, double Part)
{
    /// <summary>End, counts and part in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{(UpTo is { } end ? "up to " + end.ToString(CultureInfo.InvariantCulture) : "above")}: {Reference} -> {Current}, part {Part:0.000}");
}

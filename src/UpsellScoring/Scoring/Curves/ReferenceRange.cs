namespace UpsellScoring.Scoring;

/// <summary>How many known values a reference holds, and from where to where they go; without any, from infinity to -infinity.</summary>
internal readonly record struct ReferenceRange(int Count, double Least, double Greatest)
{
    internal bool IsInfinite => Count > 0 && !(double.IsFinite(Least) && double.IsFinite(Greatest));

    internal static ReferenceRange Of(ReadOnlySpan<double> reference)
    {
        var (count, least, greatest) = (0, double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in reference)
        {
            // NaN fails every comparison.
            if (value < least) least = value;
            if (value > greatest) greatest = value;
            count += value <= greatest ? 1 : 0;
        }

        return new(count, least, greatest);
    }
}

namespace UpsellScoring.Numerics;

/// <summary>What can be said in plain doubles about a power sum within a radius of one <c>t = log z</c>.</summary>
internal readonly record struct PowerSumBounds(
    int Shift, double Radius, double Value, double Slope, double Size, double SlopeSize, double SlopeBound, double CurvatureBound, double ThirdBound)
{
    // Rounding errors of the sums are below 10^-13 of their size.
    private const double Rounding = 1e-12;

    // Where the curve bends by less than this share of its size, and the bend itself changes by little, derivatives are nearly constant.
    private const double Narrow = 1e-4;
    private const double Steady = 0.1;

    /// <summary>No zero within the radius: by the mean value theorem, or by Taylor's with the curvature.</summary>
    internal bool HasNoZero =>
        Math.Abs(Value) - (Rounding * Size) > Math.Min(
            Radius * SlopeBound, (Radius * (Math.Abs(Slope) + (Rounding * SlopeSize))) + (Radius * Radius / 2 * CurvatureBound));

    /// <summary>The slope has no zero within the radius.</summary>
    internal bool IsMonotone => Math.Abs(Slope) - (Rounding * SlopeSize) > Radius * CurvatureBound;

    /// <summary>So narrow that further halving in doubles would not help.</summary>
    internal bool IsNarrow => Radius * Radius * CurvatureBound < Narrow * Size && Radius * ThirdBound < Steady * CurvatureBound;
}

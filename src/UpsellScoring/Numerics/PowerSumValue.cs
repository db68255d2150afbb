namespace UpsellScoring.Numerics;

/// <summary>A derivative of a power sum at one point, the next derivative, and the sums of the magnitudes of their terms.</summary>
internal readonly record struct PowerSumValue(WideFloat Value, WideFloat Slope, WideFloat Size, WideFloat SlopeSize)
{
    /// <summary>The sign of the value; 0 when the value cannot be told from zero.</summary>
    internal int SignBeyond(WideFloat noise) => Value.Abs() <= noise * Size ? 0 : Value.Sign;
}

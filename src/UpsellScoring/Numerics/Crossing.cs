namespace UpsellScoring.Numerics;

/// <summary>The one place where money and other decimals become doubles, and back.</summary>
internal static class Crossing
{
    /// <summary>The double nearest to the decimal.</summary>
    internal static double ToDouble(decimal value) => (double)value;

    /// <summary>The decimal nearest to a double of at most 15 significant digits; the magnitude is below 7.9 x 10^28.</summary>
    internal static decimal ToDecimal(double value) => (decimal)value;
}

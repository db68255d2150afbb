namespace UpsellScoring.Numerics;

/// <summary>The one place where money and other decimals become doubles, and back.</summary>
internal static class Crossing
{
    // Dividing by it leaves a decimal its value, but not its trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The double nearest to the decimal: the same for 1.1 and 1.10.</summary>
    /// <remarks>
    /// The framework converts digits and scale apart, so that with more than 2^53 in the digits trailing zeros could change the last bit.
    /// </remarks>
    internal static double ToDouble(decimal value) => (double)(value.Scale == 0 ? value : value / One);

    /// <summary>The decimal nearest to a double of at most 15 significant digits; the magnitude is below 7.9 x 10^28.</summary>
    internal static decimal ToDecimal(double value) => (decimal)value;
}

using System.Globalization;
using System.Numerics;

namespace UpsellScoring.Tests.Numerics;

/// <summary>The distance of a double from a decimal value, in units of the spacing of doubles at that value.</summary>
internal static class UlpError
{
    private const int MantissaLength = 52;
    private const int SmallestExponent = -1074;
    private const int Scale = 2048; // 2^Scale makes every power of two in here an integer
    private const int ResultBits = 30;

    /// <summary><c>|actual - exact| / ulp(exact)</c>, in integers throughout; <paramref name="exact"/> reads "-1.234E-005".</summary>
    internal static double Of(double actual, string exact)
    {
        if (!double.IsFinite(actual)) return double.PositiveInfinity;
        var (numerator, denominator) = Fraction(exact);
        if (numerator.IsZero) return actual == 0 ? 0 : double.PositiveInfinity;

        var size = BigInteger.Abs(numerator);
        var binade = (int)(size.GetBitLength() - denominator.GetBitLength());
        if (size << Scale < denominator << (Scale + binade)) binade--;
        var ulp = Math.Max(binade - MantissaLength, SmallestExponent);

        var difference = BigInteger.Abs((Scaled(actual) * denominator) - (numerator << Scale));
        return (double)((difference << ResultBits) / (denominator << (Scale + ulp))) / (1L << ResultBits);
    }

    private static BigInteger Scaled(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var exponent = Math.Max((int)(bits >> MantissaLength), 1);
        var mantissa = bits - ((long)(exponent - 1) << MantissaLength);
        return new BigInteger(Math.Sign(value) * mantissa) << (Scale + SmallestExponent + exponent - 1);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Fraction(string text)
    {
        var parts = text.Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(parts[0].Remove(point, 1), CultureInfo.InvariantCulture);
        var exponent = int.Parse(parts[1], CultureInfo.InvariantCulture) - (parts[0].Length - point - 1);
        return exponent >= 0
            ? (digits * BigInteger.Pow(10, exponent), BigInteger.One)
            : (digits, BigInteger.Pow(10, -exponent));
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace UpsellScoring.Numerics;

/// <summary>
/// The natural logarithm, with the same bits on every machine, instruction set and vector width: only + - * /,
/// fused multiply-add and bit operations in one fixed order, in the scalar and the vector forms alike.
/// </summary>
/// <remarks>
/// <para>
/// Takes any number. <c>Of(1) = 0</c> exactly, <c>Of(0) = -infinity</c>, <c>Of(+infinity) = +infinity</c>;
/// a negative number and NaN give NaN; subnormal numbers have the same accuracy as normal ones.
/// </para>
/// <para>
/// With <c>x = 2^k (1 + f)</c>, <c>sqrt(1/2) &lt;= 1 + f &lt; sqrt(2)</c>, and <c>s = f / (2 + f)</c>, the Taylor series is
/// <c>log(1 + f) = 2 atanh(s) = s (2 + R)</c>, <c>R = 2/3 s^2 + 2/5 s^4 + ...</c>. For R stands a polynomial of eight terms, which
/// differs from it by less than 2^-59, as eleven terms of the series do once they are rounded to doubles.
/// From <c>s (2 + f) = f</c> follows <c>2 s = f - f^2/2 + s f^2/2</c>, so
/// <c>log(x) = k ln 2 + f - f^2/2 + s (f^2/2 + R)</c>: the large parts are
/// kept in two doubles each, only the last part, at most 0.018, carries rounding errors into the final addition.
/// </para>
/// <para>
/// Accuracy: the largest error found is 0.636 ulp, over 1.5 million points, two fifths of them next to <c>sqrt(1/2)</c> and
/// <c>sqrt(2)</c>, where it is largest, against arithmetic with 150 bits.
/// </para>
/// <para>
/// Never decreasing: <c>s (f^2/2 + R)</c> carries about four roundings of a part of at most 0.018, which is less than 2^-56
/// before the last rounding. The exact logarithms of neighbouring numbers lie at least 2^-53 apart, so their computed values
/// keep their order, and the last rounding cannot reverse it. This holds near 1, where the error vanishes as f^3, and across
/// <c>sqrt(2) 2^k</c>, where both sides keep the same bound.
/// </para>
/// </remarks>
internal static class NaturalLog
{
    private const double Ln2High = 0.6931471805598903;      // ln 2 cut to 42 bits: k * Ln2High is exact
    private const double Ln2Low = 5.497923018708371e-14;    // ln 2 - Ln2High

    // R / s^2 in powers of s^2: the polynomial through the eight Chebyshev points of the range of s^2, computed with 60 digits.
    private const double R0 = 0.6666666666666666;
    private const double R1 = 0.4000000000000088;
    private const double R2 = 0.28571428570803614;
    private const double R3 = 0.22222222391714003;
    private const double R4 = 0.1818179564012366;
    private const double R5 = 0.15386239703317603;
    private const double R6 = 0.1326877312518755;
    private const double R7 = 0.130866262887013;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double SubnormalScale = 18014398509481984; // 2^54 makes every subnormal number normal
    private const int MantissaLength = 52;
    private const long MantissaMask = 0x000F_FFFF_FFFF_FFFF;
    private const long OneBits = 0x3FF0_0000_0000_0000;
    private const long SqrtHalfBits = 0x3FE6_A09E_667F_3BCD;

    // An integer below 2^52 in the low bits of 2^52 is the double 2^52 + integer: a conversion every vector unit has.
    private const long ExponentBits = 0x4330_0000_0000_0000;
    private const double ExponentBias = 4503599627370496 + 1023;
    private const double SubnormalExponentBias = ExponentBias + 54;

    /// <summary>The natural logarithm of one number.</summary>
    internal static double Of(double x)
    {
        var isSubnormal = x < SmallestNormal;
        var normal = isSubnormal ? x * SubnormalScale : x;
        var bias = isSubnormal ? SubnormalExponentBias : ExponentBias;

        // Moving sqrt(1/2) to where 1 was leaves k in the exponent field and the distance from 2^k sqrt(1/2) in the mantissa.
        var bits = BitConverter.DoubleToInt64Bits(normal) + (OneBits - SqrtHalfBits);
        var k = BitConverter.Int64BitsToDouble((bits >>> MantissaLength) | ExponentBits) - bias;
        var f = BitConverter.Int64BitsToDouble((bits & MantissaMask) + SqrtHalfBits) - 1.0;

        var s = f / (2.0 + f);
        var z = s * s;
        // Every other term apart: two short chains instead of a long one, for which the vector units would wait.
        var w = z * z;
        var even = Math.FusedMultiplyAdd(R6, w, R4);
        even = Math.FusedMultiplyAdd(even, w, R2);
        even = Math.FusedMultiplyAdd(even, w, R0);
        var odd = Math.FusedMultiplyAdd(R7, w, R5);
        odd = Math.FusedMultiplyAdd(odd, w, R3);
        odd = Math.FusedMultiplyAdd(odd, w, R1);
        var tail = Math.FusedMultiplyAdd(z, odd, even);

        // head + headLow = f - f^2/2 exactly, but for the last bits of headLow; f - head is exact.
        var half = f * 0.5;
        var square = half * f;
        var head = Math.FusedMultiplyAdd(-half, f, f);
        var headLow = Math.FusedMultiplyAdd(-half, f, f - head);

        var high = k * Ln2High;
        var sum = high + head;
        var sumLow = ((high - sum) + head) + headLow;
        var low = Math.FusedMultiplyAdd(k, Ln2Low, sumLow);
        var result = sum + Math.FusedMultiplyAdd(s, Math.FusedMultiplyAdd(z, tail, square), low);

        result = x <= double.MaxValue ? result : x;
        result = x == 0 ? double.NegativeInfinity : result;
        return x >= 0 ? result : double.NaN;
    }

    /// <summary>The same steps in every lane of 4 numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Of(Vector256<double> x)
    {
        var isSubnormal = Vector256.LessThan(x, Vector256.Create(SmallestNormal));
        var normal = Vector256.ConditionalSelect(isSubnormal, x * SubnormalScale, x);
        var bias = Vector256.ConditionalSelect(isSubnormal, Vector256.Create(SubnormalExponentBias), Vector256.Create(ExponentBias));

        var result = OfNormal(normal, bias);
        result = Vector256.ConditionalSelect(Vector256.LessThanOrEqual(x, Vector256.Create(double.MaxValue)), result, x);
        result = Vector256.ConditionalSelect(Vector256.Equals(x, Vector256<double>.Zero), Vector256.Create(double.NegativeInfinity), result);
        return Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(x, Vector256<double>.Zero), result, Vector256.Create(double.NaN));
    }

    /// <summary>The same of 4 normal, positive numbers: without the special cases, to the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> OfNormal(Vector256<double> x) => OfNormal(x, Vector256.Create(ExponentBias));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> OfNormal(Vector256<double> normal, Vector256<double> bias)
    {
        var bits = normal.AsInt64() + Vector256.Create(OneBits - SqrtHalfBits);
        var k = ((bits >>> MantissaLength) | Vector256.Create(ExponentBits)).AsDouble() - bias;
        var f = ((bits & Vector256.Create(MantissaMask)) + Vector256.Create(SqrtHalfBits)).AsDouble() - Vector256.Create(1.0);

        var s = f / (Vector256.Create(2.0) + f);
        var z = s * s;
        var w = z * z;
        var even = Vector256.FusedMultiplyAdd(Vector256.Create(R6), w, Vector256.Create(R4));
        even = Vector256.FusedMultiplyAdd(even, w, Vector256.Create(R2));
        even = Vector256.FusedMultiplyAdd(even, w, Vector256.Create(R0));
        var odd = Vector256.FusedMultiplyAdd(Vector256.Create(R7), w, Vector256.Create(R5));
        odd = Vector256.FusedMultiplyAdd(odd, w, Vector256.Create(R3));
        odd = Vector256.FusedMultiplyAdd(odd, w, Vector256.Create(R1));
        var tail = Vector256.FusedMultiplyAdd(z, odd, even);

        var half = f * 0.5;
        var square = half * f;
        var head = Vector256.FusedMultiplyAdd(-half, f, f);
        var headLow = Vector256.FusedMultiplyAdd(-half, f, f - head);

        var high = k * Ln2High;
        var sum = high + head;
        var sumLow = ((high - sum) + head) + headLow;
        var low = Vector256.FusedMultiplyAdd(k, Vector256.Create(Ln2Low), sumLow);
        return sum + Vector256.FusedMultiplyAdd(s, Vector256.FusedMultiplyAdd(z, tail, square), low);
    }

    /// <summary>The same steps in every lane of 8 numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Of(Vector512<double> x)
    {
        var isSubnormal = Vector512.LessThan(x, Vector512.Create(SmallestNormal));
        var normal = Vector512.ConditionalSelect(isSubnormal, x * SubnormalScale, x);
        var bias = Vector512.ConditionalSelect(isSubnormal, Vector512.Create(SubnormalExponentBias), Vector512.Create(ExponentBias));

        var result = OfNormal(normal, bias);
        result = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(x, Vector512.Create(double.MaxValue)), result, x);
        result = Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), Vector512.Create(double.NegativeInfinity), result);
        return Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(x, Vector512<double>.Zero), result, Vector512.Create(double.NaN));
    }

    /// <summary>The same of 8 normal, positive numbers: without the special cases, to the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> OfNormal(Vector512<double> x) => OfNormal(x, Vector512.Create(ExponentBias));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> OfNormal(Vector512<double> normal, Vector512<double> bias)
    {
        var bits = normal.AsInt64() + Vector512.Create(OneBits - SqrtHalfBits);
        var k = ((bits >>> MantissaLength) | Vector512.Create(ExponentBits)).AsDouble() - bias;
        var f = ((bits & Vector512.Create(MantissaMask)) + Vector512.Create(SqrtHalfBits)).AsDouble() - Vector512.Create(1.0);

        var s = f / (Vector512.Create(2.0) + f);
        var z = s * s;
        var w = z * z;
        var even = Vector512.FusedMultiplyAdd(Vector512.Create(R6), w, Vector512.Create(R4));
        even = Vector512.FusedMultiplyAdd(even, w, Vector512.Create(R2));
        even = Vector512.FusedMultiplyAdd(even, w, Vector512.Create(R0));
        var odd = Vector512.FusedMultiplyAdd(Vector512.Create(R7), w, Vector512.Create(R5));
        odd = Vector512.FusedMultiplyAdd(odd, w, Vector512.Create(R3));
        odd = Vector512.FusedMultiplyAdd(odd, w, Vector512.Create(R1));
        var tail = Vector512.FusedMultiplyAdd(z, odd, even);

        var half = f * 0.5;
        var square = half * f;
        var head = Vector512.FusedMultiplyAdd(-half, f, f);
        var headLow = Vector512.FusedMultiplyAdd(-half, f, f - head);

        var high = k * Ln2High;
        var sum = high + head;
        var sumLow = ((high - sum) + head) + headLow;
        var low = Vector512.FusedMultiplyAdd(k, Vector512.Create(Ln2Low), sumLow);
        return sum + Vector512.FusedMultiplyAdd(s, Vector512.FusedMultiplyAdd(z, tail, square), low);
    }
}

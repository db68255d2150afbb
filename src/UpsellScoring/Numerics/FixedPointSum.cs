namespace UpsellScoring.Numerics;

/// <summary>
/// A sum of doubles as a 128-bit integer in units of <c>2^-fractionBits</c>: the same bits in any order of the addends.
/// </summary>
/// <remarks>
/// An addend below <c>2^-fractionBits</c> in its last bit is rounded to the nearest unit, ties to even; otherwise the sum is exact. The
/// addends' magnitudes times their number must stay below <c>2^(127 - fractionBits)</c>.
/// </remarks>
internal struct FixedPointSum(int fractionBits)
{
    private const int MantissaLength = 52;
    private const int ExponentMask = 0x7FF;
    private const int ExponentBias = 1023 + MantissaLength;
    private const long HiddenBit = 1L << MantissaLength;

    private readonly int _fractionBits = fractionBits;
    private Int128 _units;

    /// <summary>The sum, rounded once.</summary>
    internal readonly double Total => Math.ScaleB((double)_units, -_fractionBits);

    /// <summary>Adds a finite number.</summary>
    internal void Add(double addend)
    {
        var bits = BitConverter.DoubleToInt64Bits(addend);
        var exponent = (int)(bits >> MantissaLength) & ExponentMask;
        var mantissa = (bits & (HiddenBit - 1)) | (exponent == 0 ? 0 : HiddenBit);
        var shift = Math.Max(exponent, 1) - ExponentBias + _fractionBits;
        var units = shift >= 0 ? (Int128)mantissa << shift : Rounded(mantissa, -shift);
        _units += bits < 0 ? -units : units;
    }

    private static long Rounded(long mantissa, int drop)
    {
        // Half a unit or less: nothing is left.
        if (drop > MantissaLength + 1)
        {
            return 0;
        }

        var kept = mantissa >> drop;
        var rest = mantissa & ((1L << drop) - 1);
        var half = 1L << (drop - 1);
        return rest > half || (rest == half && (kept & 1) == 1) ? kept + 1 : kept;
    }
}

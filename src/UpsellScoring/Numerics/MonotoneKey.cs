namespace UpsellScoring.Numerics;

/// <summary>Doubles as unsigned integers in the same order, which can be cut into digits and bins.</summary>
/// <remarks>
/// The sign bit is turned over, of negative numbers every bit. -0 takes the key of 0. NaN has no place in the order: its key lies
/// beyond that of one of the infinities, depending on its sign bit; leave it out before.
/// </remarks>
internal static class MonotoneKey
{
    private const int SignShift = 63;

    /// <summary>The key: <c>Of(a) &lt; Of(b)</c> exactly when <c>a &lt; b</c>.</summary>
    internal static ulong Of(double value)
    {
        // Adding zero turns -0 into 0.
        var bits = BitConverter.DoubleToInt64Bits(value + 0.0);
        return (ulong)(bits ^ ((bits >> SignShift) | long.MinValue));
    }

    /// <summary>The number of a key.</summary>
    internal static double Value(ulong key)
    {
        var bits = (long)key;
        return BitConverter.Int64BitsToDouble(bits ^ ((~bits >> SignShift) | long.MinValue));
    }
}

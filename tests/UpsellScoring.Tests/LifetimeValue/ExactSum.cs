using System.Numerics;

using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

/// <summary>The retention model added up margin by margin in fixed point with 400 binary places: an oracle that shares no formula with the library.</summary>
internal static class ExactSum
{
    private const int Places = 400;
    private const int MantissaLength = 52;

    private static readonly BigInteger _one = BigInteger.One << Places;

    internal static double Finite(double retention, double discount, double growth, FirstMarginTiming timing, int periods)
    {
        var (r, d, g) = (Fixed(retention), _one + Fixed(discount), _one + Fixed(growth));
        var margin = timing == FirstMarginTiming.EndOfFirstPeriod ? Divide(_one, d) : _one;
        var sum = BigInteger.Zero;
        for (var t = 0; t <= periods; t++)
        {
            var counts = timing == FirstMarginTiming.AfterFirstRenewal ? t >= 1 : t < periods;
            sum += counts ? margin : 0;
            margin = Divide(Multiply(Multiply(margin, r), g), d);
        }

        return ToDouble(sum);
    }

    internal static double Endless(double retention, double discount, double growth, FirstMarginTiming timing)
    {
        var (r, d, g) = (Fixed(retention), _one + Fixed(discount), _one + Fixed(growth));
        var kept = Multiply(r, g);
        var first = timing switch { FirstMarginTiming.Now => d, FirstMarginTiming.AfterFirstRenewal => kept, _ => _one };
        return ToDouble(Divide(first, d - kept));
    }

    private static BigInteger Multiply(BigInteger x, BigInteger y) => x * y >> Places;

    private static BigInteger Divide(BigInteger x, BigInteger y) => (x << Places) / y;

    private static BigInteger Fixed(double value)
    {
        var scaled = 0;
        while (!double.IsInteger(value))
        {
            value *= 2;
            scaled++;
        }

        return scaled <= Places ? new BigInteger(value) << (Places - scaled) : new BigInteger(value) >> (scaled - Places);
    }

    private static double ToDouble(BigInteger value)
    {
        var surplus = (int)Math.Max(0, (long)value.GetBitLength() - 2 * MantissaLength);
        return Math.ScaleB((double)(value >> surplus), surplus - Places);
    }
}

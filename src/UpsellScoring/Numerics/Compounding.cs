namespace UpsellScoring.Numerics;

/// <summary>Repeated multiplication by the same number, without cancellation where that number is near 1.</summary>
internal static class Compounding
{
    // Below it Newton's method restores the digits that 1 - x loses; above it 1 - x loses none to speak of.
    private const double LargestPolished = 0.5;
    private const int Polishings = 3;

    /// <summary><c>x^times</c> by squaring, for <paramref name="times"/> of at least 0.</summary>
    internal static double Power(double x, int times)
    {
        var power = 1.0;
        for (; times > 0; times >>= 1, x *= x)
        {
            power = (times & 1) != 0 ? power * x : power;
        }

        return power;
    }

    /// <summary>
    /// <c>1 - (1 - part)^times</c> for a part of at most 1, negative ones included; accurate however small the part.
    /// -infinity when the power overflows.
    /// </summary>
    /// <remarks>
    /// With <c>a(k) = 1 - (1 - part)^k</c>: <c>a(2k) = a(k) (2 - a(k))</c> and <c>a(k + 1) = a(k) + part (1 - a(k))</c>. All terms have
    /// the sign of the part, so nothing cancels.
    /// </remarks>
    internal static double Over(double part, int times)
    {
        var total = 0.0;
        for (var bit = 31 - int.LeadingZeroCount(times); bit >= 0; bit--)
        {
            total *= 2 - total;
            if ((times >> bit & 1) != 0)
            {
                total += part * (1 - total);
            }
        }

        return total;
    }

    /// <summary>The inverse of <see cref="Over"/>: the part with <c>1 - (1 - part)^times = total</c>, for a total of at most 1.</summary>
    internal static double Per(double total, int times)
    {
        var part = 1 - Exponential.Of(NaturalLog.Of(1 - total) / times);
        if (Math.Abs(total) >= LargestPolished)
        {
            return part;
        }

        for (var i = 0; i < Polishings; i++)
        {
            part += (total - Over(part, times)) / (times * Power(1 - part, times - 1));
        }

        return part;
    }
}

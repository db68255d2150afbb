using MathNet.Numerics;

namespace UpsellScoring.Numerics;

/// <summary>The chance that the scaled distance of two samples of one distribution is at least so large, in the limit of many values.</summary>
/// <remarks>
/// A. Kolmogorov, "Sulla determinazione empirica di una legge di distribuzione", 1933; N. Smirnov, "Table for estimating the goodness of
/// fit of empirical distributions", Annals of Mathematical Statistics 19 (1948), 279-281.
/// </remarks>
internal static class KolmogorovTail
{
    // Below, the alternating series needs many terms and the other form of the same function a few.
    private const double Change = 1;
    private const int Terms = 10;

    /// <summary><c>2 sum over k of (-1)^(k-1) exp(-2 k^2 x^2)</c>, within 10^-15.</summary>
    /// <param name="x">The distance times <c>sqrt(n m / (n + m))</c>, at least 0.</param>
    internal static double Of(double x)
    {
        if (x <= 0)
        {
            return 1;
        }

        return x < Change ? 1 - Lower(x) : Upper(x);
    }

    // Jacobi's form: sqrt(2 pi) / x times the sum of exp(-(2k - 1)^2 pi^2 / (8 x^2)).
    private static double Lower(double x)
    {
        var sum = 0.0;
        for (var k = Terms; k >= 1; k--)
        {
            var odd = ((2 * k) - 1) * Constants.Pi / x;
            sum += Exponential.Of(-odd * odd / 8);
        }

        return Constants.Sqrt2Pi / x * sum;
    }

    private static double Upper(double x)
    {
        var sum = 0.0;
        for (var k = Terms; k >= 1; k--)
        {
            var term = Exponential.Of(-2.0 * k * k * x * x);
            sum += k % 2 == 1 ? term : -term;
        }

        return Math.Min(2 * sum, 1);
    }
}

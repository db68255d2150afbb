using MathNet.Numerics;

namespace UpsellScoring.Numerics;

/// <summary>How many standard deviations either side of the mean hold a share of a normal distribution.</summary>
internal static class NormalQuantile
{
    private const double Half = 0.5;

    // sqrt(2) less the double next to it.
    private const double Sqrt2Rest = -9.667293313452913e-17;

    /// <summary>The z with <c>P(-z &lt;= X &lt;= z) = confidence</c>: 1.959963984540054 at 0.95.</summary>
    /// <param name="confidence">A share in (0, 1).</param>
    /// <returns>A positive number of at most 9.</returns>
    internal static double TwoSided(double confidence)
    {
        Guard.Between(confidence, 0, 1, "0.95 stands for 95 %.");
        return confidence < Half
            ? Constants.Sqrt2 * SpecialFunctions.ErfInv(confidence)
            : FromComplement(Complement(confidence));
    }

    // The library's inverse is a few units in the last place off; one Newton step on erfc(x) = complement, carried into the product with
    // sqrt(2) before anything is rounded, brings it to the nearest double or its neighbor.
    private static double FromComplement(double complement)
    {
        var x = SpecialFunctions.ErfcInv(complement);
        var step = (SpecialFunctions.Erfc(x) - complement) * Constants.SqrtPi / 2 * Exponential.Of(x * x);
        var product = Constants.Sqrt2 * x;
        var rest = Math.FusedMultiplyAdd(Constants.Sqrt2, x, -product);
        return product + (rest + (Constants.Sqrt2 * step) + (Sqrt2Rest * x));
    }

    // 0.95 as a double lies 4e-17 below 0.95, which moves z by two units in its last place: the complement is taken of the decimal
    // the caller wrote. A confidence with more digits than a decimal keeps here is taken as it is.
    private static double Complement(double confidence)
    {
        var written = Crossing.ToDecimal(confidence);
        return Crossing.ToDouble(written) == confidence ? Crossing.ToDouble(1 - written) : 1 - confidence;
    }
}

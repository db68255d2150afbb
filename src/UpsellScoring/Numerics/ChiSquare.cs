using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace UpsellScoring.Numerics;

/// <summary>The chi-square distribution with a whole number of degrees of freedom, at least 1.</summary>
internal static class ChiSquare
{
    /// <summary>The chance of a value of at least x.</summary>
    internal static double Tail(double x, int degrees) => x <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, x / 2);

    /// <summary>The value that is passed with the chance 1 - share.</summary>
    internal static double Quantile(double share, int degrees) => ChiSquared.InvCDF(degrees, share);
}

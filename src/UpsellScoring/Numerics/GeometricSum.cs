namespace UpsellScoring.Numerics;

/// <summary>Geometric sums, accurate also where the ratio is near 1.</summary>
internal static class GeometricSum
{
    /// <summary>
    /// <c>1 + q + q^2 + ... + q^(terms - 1)</c> with the ratio given by its distance from 1, <c>q = 1 - gap</c>, q at least 0.
    /// </summary>
    /// <returns>The sum; <paramref name="terms"/> at gap 0, +infinity when it overflows.</returns>
    /// <remarks><c>(1 - q^terms) / (1 - q)</c>, whose numerator <see cref="Compounding.Over"/> gives without cancellation.</remarks>
    internal static double Of(int terms, double gap) => gap == 0 ? terms : Compounding.Over(gap, terms) / gap;
}

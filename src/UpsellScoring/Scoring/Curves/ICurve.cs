namespace UpsellScoring;

/// <summary>
/// Turns the raw value of a factor into its utility, from 0 (speaks least for an offer) to 1 (speaks most for it).
/// The eight curves of <see cref="Curves"/> are data; a host that needs another shape implements this interface.
/// </summary>
/// <remarks>
/// A scorecard with a host's own curve scores like any other, but it cannot be written as a document.
/// Implementations are pure and safe to call from several threads: the same value always gives the same utility.
/// </remarks>
public interface ICurve
{
    /// <summary>The utility of a known value.</summary>
    /// <param name="value">The raw value, finite, in the unit of the factor. Unknown values never reach a curve.</param>
    /// <returns>
    /// A number in [0, 1]. NaN or a number outside that interval makes the scorer throw an
    /// <see cref="InvalidOperationException"/> that names the factor.
    /// </returns>
    double Utility(double value);
}

namespace UpsellScoring.Pricing;

/// <summary>Turns a price gap into its class. <see cref="PriceBands"/> does it by limits; a host with another rule implements this.</summary>
/// <remarks>Implementations are pure and safe to call from several threads: the same gap always gives the same class.</remarks>
public interface IPriceGapClassifier
{
    /// <summary>The class of a price gap.</summary>
    /// <param name="gap">The gap between the current and the proposed price.</param>
    /// <returns>The class; <see cref="PriceGapClass.Unknown"/> for the default value of <see cref="PriceGap"/>.</returns>
    PriceGapClass Classify(PriceGap gap);
}

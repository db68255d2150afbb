namespace UpsellScoring.Pricing;

/// <summary>One thing that is wrong with bands, sweet spot or target.</summary>
/// <param name="Part">What it is wrong with.</param>
/// <param name="Band">The place of the band in the list, from 0; null where the part is no part of a band.</param>
/// <param name="Message">What is wrong and the remedy; it names the place.</param>
internal sealed record PriceBandFault(PriceBandPart Part, int? Band, string Message);

namespace UpsellScoring.Pricing;

/// <summary>One thing that is wrong with bands, sweet spot or target.</summary>
/// <param name="Path">Where: <c>bands[1].UpTo</c>, <c>sweetSpotFrom</c>; empty for what several of them are together.</param>
/// <param name="Message">What is wrong and the remedy; it names the place.</param>
internal sealed record PriceBandFault(string Path, string Message);

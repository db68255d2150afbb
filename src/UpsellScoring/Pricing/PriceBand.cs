namespace UpsellScoring.Pricing;

/// <summary>A band of price rises: from the limit of the band before it (above 0 for the first) to its own limit.</summary>
/// <param name="Class">What the band is: easy, considered, careful or large.</param>
/// <param name="UpTo">The upper limit as a ratio, above 0 and below 10: 0.3 for 30 %; null for the last band, which has none.</param>
/// <param name="IncludesLimit">Whether a gap exactly at the limit belongs to this band rather than to the next; ignored without a limit.</param>
/// <remarks>Checked as part of <see cref="PriceBands"/>, which reports the faults of all bands together.</remarks>
public sealed record PriceBand(PriceGapClass Class, decimal? UpTo, bool IncludesLimit = true)
{
    /// <summary>Whether a rise is not beyond this band.</summary>
    /// <summary>Class and limit in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => UpTo is { } limit ? FormattableString.Invariant($"{Class} {(IncludesLimit ? "up to and including" : "below")} {limit}") : FormattableString.Invariant($"{Class} above the others");

    internal bool Reaches(decimal ratio) => UpTo is not { } limit || ratio < limit || (IncludesLimit && ratio == limit);
}

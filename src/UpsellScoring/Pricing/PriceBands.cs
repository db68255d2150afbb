namespace UpsellScoring.Pricing;

/// <summary>
/// The limits that part price rises into bands, with the sweet spot and the least rise worth an offer. Immutable, always valid, equal
/// by content.
/// </summary>
public sealed class PriceBands : IPriceGapClassifier, IEquatable<PriceBands>
{
    /// <summary>Makes bands.</summary>
    /// <param name="bands">
    /// One to four bands, the easier first, each class at most once, the limits rising, the last without a limit: then there are neither
    /// gaps nor overlaps.
    /// </param>
    /// <param name="sweetSpotFrom">Where the ideal rise begins, above 0 and below 10, included: 0.2 for 20 %.</param>
    /// <param name="sweetSpotUpTo">Where it ends, included, in the same band.</param>
    /// <param name="upliftTarget">The least rise that earns enough, 0 (no target) to below 10: 0.15 for 15 %.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    /// <exception cref="ArgumentException">Something is not valid; the message lists everything that is wrong, a line each.</exception>
    public PriceBands(IEnumerable<PriceBand> bands, decimal sweetSpotFrom = 0.2m, decimal sweetSpotUpTo = 0.3m, decimal upliftTarget = 0.15m)
    {
        ArgumentNullException.ThrowIfNull(bands);
        PriceBand[] own = [.. bands];
        var faults = PriceBandFaults.Find(own, sweetSpotFrom, sweetSpotUpTo, upliftTarget);
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join('\n', faults.Select(fault => fault.Message)));
        }

        // Ignored without a limit, so that it must not part bands that decide the same.
        own[^1] = own[^1] with { IncludesLimit = true };
        Bands = Array.AsReadOnly(own);
        (SweetSpotFrom, SweetSpotUpTo, UpliftTarget) = (sweetSpotFrom, sweetSpotUpTo, upliftTarget);
    }

    /// <summary>
    /// Easy up to and including 10 %, considered up to and including 30 %, careful below 50 %, large from 50 %; the sweet spot from 20 to
    /// 30 %, the target 15 %.
    /// </summary>
    /// <remarks>
    /// The trade's wording, "10 % or less" and "50 % or more", decides both ends; that 30 % is still considered is a choice, so that the
    /// sweet spot lies in one band.
    /// </remarks>
    public static PriceBands Standard { get; } = new(
    [
        new(PriceGapClass.Easy, 0.1m),
        new(PriceGapClass.Considered, 0.3m),
        new(PriceGapClass.Careful, 0.5m, IncludesLimit: false),
        new(PriceGapClass.Large, null),
    ]);

    /// <summary>The bands, the easier first; the last has no limit.</summary>
    public IReadOnlyList<PriceBand> Bands { get; }

    /// <summary>Where the ideal rise begins, as a ratio, included.</summary>
    public decimal SweetSpotFrom { get; }

    /// <summary>Where the ideal rise ends, as a ratio, included.</summary>
    public decimal SweetSpotUpTo { get; }

    /// <summary>The least rise that earns enough, as a ratio; 0 for none.</summary>
    public decimal UpliftTarget { get; }

    /// <summary>Other bands with the same sweet spot and target.</summary>
    /// <param name="bands">As for the constructor.</param>
    /// <returns>New bands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    /// <exception cref="ArgumentException">The result would not be valid.</exception>
    public PriceBands WithBands(params IEnumerable<PriceBand> bands) => new(bands, SweetSpotFrom, SweetSpotUpTo, UpliftTarget);

    /// <summary>The same bands with another sweet spot.</summary>
    /// <param name="from">As for the constructor.</param>
    /// <param name="upTo">As for the constructor.</param>
    /// <returns>New bands.</returns>
    /// <exception cref="ArgumentException">The result would not be valid.</exception>
    public PriceBands WithSweetSpot(decimal from, decimal upTo) => new(Bands, from, upTo, UpliftTarget);

    /// <summary>The same bands with another target.</summary>
    /// <param name="upliftTarget">As for the constructor.</param>
    /// <returns>New bands.</returns>
    /// <exception cref="ArgumentException">The result would not be valid.</exception>
    public PriceBands WithUpliftTarget(decimal upliftTarget) => new(Bands, SweetSpotFrom, SweetSpotUpTo, upliftTarget);

    /// <summary>
    /// The class of a price gap. A longer commitment at the same or a lower unit price is <see cref="PriceGapClass.LongerCommitment"/>
    /// unless the committed sum falls; a higher unit price is classed by its rise, however long the commitment.
    /// </summary>
    /// <param name="gap">The gap.</param>
    /// <returns>The class; <see cref="PriceGapClass.Unknown"/> for the default value of <see cref="PriceGap"/>.</returns>
    public PriceGapClass Classify(PriceGap gap) => gap switch
    {
        { IsFromFree: true } => PriceGapClass.FromFree,
        { Ratio: null } => PriceGapClass.Unknown,
        { Ratio: <= 0, IsLongerCommitment: true, CommittedSumRatio: >= 0 } => PriceGapClass.LongerCommitment,
        { Ratio: < 0 } => PriceGapClass.LowerPrice,
        { Ratio: 0 } => PriceGapClass.NoChange,
        _ => Bands[PlaceOf(gap.Ratio.Value)].Class,
    };

    /// <summary>Whether a gap lies in the sweet spot, both ends included.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns><see langword="true"/> when it does; <see langword="false"/> without a ratio.</returns>
    public bool IsInSweetSpot(PriceGap gap) => gap.Ratio >= SweetSpotFrom && gap.Ratio <= SweetSpotUpTo;

    /// <summary>Whether a gap is a rise, but a smaller one than the target: easily decided and too small to earn enough.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns><see langword="true"/> above 0 and below the target; <see langword="false"/> otherwise and without a ratio.</returns>
    public bool IsBelowUpliftTarget(PriceGap gap) => gap.Ratio > 0 && gap.Ratio < UpliftTarget;

    /// <summary>Whether the other bands are the same in every limit.</summary>
    /// <param name="other">The bands to compare with.</param>
    /// <returns><see langword="true"/> when bands, sweet spot and target are equal.</returns>
    public bool Equals(PriceBands? other) =>
        other is not null && SweetSpotFrom == other.SweetSpotFrom && SweetSpotUpTo == other.SweetSpotUpTo && UpliftTarget == other.UpliftTarget
        && Bands.SequenceEqual(other.Bands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PriceBands);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var band in Bands)
        {
            hash.Add(band);
        }

        hash.Add((SweetSpotFrom, SweetSpotUpTo, UpliftTarget));
        return hash.ToHashCode();
    }

    /// <summary>The bands in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Join(", ", Bands.Select(band => band.UpTo is { } limit
        ? FormattableString.Invariant($"{band.Class} {(band.IncludesLimit ? "up to" : "below")} {limit}")
        : $"{band.Class} above"));

    /// <summary>The place of the band a rise belongs to.</summary>
    internal int PlaceOf(decimal rise)
    {
        var place = 0;
        while (!Bands[place].Reaches(rise))
        {
            place++;
        }

        return place;
    }
}

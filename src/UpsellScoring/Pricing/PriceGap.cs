using UpsellScoring.Numerics;

namespace UpsellScoring.Pricing;

/// <summary>How far a proposed price lies from the current one, as exact decimal ratios. Equal by content.</summary>
/// <remarks>
/// <c>gap = (proposed - current) / current</c>, 0.1 for 10 %; 1.10 against 1.00 is exactly 0.1. The default value compares nothing:
/// its ratios are null and its class is <see cref="PriceGapClass.Unknown"/>.
/// </remarks>
[Notebooks.TypeFormatterSource]
public readonly record struct PriceGap
{
    private PriceGap(decimal? ratio, decimal? committedSumRatio, bool isFromFree, bool isLongerCommitment) =>
        (Ratio, CommittedSumRatio, IsFromFree, IsLongerCommitment) = (ratio, committedSumRatio, isFromFree, isLongerCommitment);

    /// <summary>The gap of the unit prices, that is for the same span of time, -1 or more; null from free and by default.</summary>
    public decimal? Ratio { get; }

    /// <summary>
    /// The gap of the sums the account is bound to pay: <c>amount x committed months / months of the period</c>; null from free, by
    /// default, and when only a ratio is known.
    /// </summary>
    public decimal? CommittedSumRatio { get; }

    /// <summary>Whether the current price is 0 and the proposed one is not, so that no ratio exists.</summary>
    public bool IsFromFree { get; }

    /// <summary>Whether the proposed price binds the account for more months (<see cref="Price.CommittedMonths"/>).</summary>
    public bool IsLongerCommitment { get; }

    /// <summary>The gap between two prices.</summary>
    /// <param name="current">The price now.</param>
    /// <param name="proposed">The price proposed, on the same tax basis.</param>
    /// <returns>The gap; between two free prices 0, from free without a ratio.</returns>
    /// <remarks>
    /// Prices of different billing periods are compared for the same span of time: 120,000 a year against 10,000 a month is a gap of 0.
    /// Every period is a whole number of months, so both sides are multiplied and nothing is rounded before the one division.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A price is null.</exception>
    /// <exception cref="ArgumentException">The tax bases differ.</exception>
    public static PriceGap Between(Price current, Price proposed)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(proposed);
        current.CheckTaxBasis(proposed, nameof(proposed));
        var isLonger = proposed.CommittedMonths > current.CommittedMonths;
        if (current.Amount == 0)
        {
            return proposed.Amount == 0 ? new(0, 0, false, isLonger) : new(null, null, true, isLonger);
        }

        // amount / months of the period, both sides multiplied by both periods
        var before = current.Amount * proposed.PeriodMonths;
        var after = proposed.Amount * current.PeriodMonths;
        return new(Of(before, after), Of(before * current.CommittedMonths, after * proposed.CommittedMonths), false, isLonger);
    }

    /// <summary>The gap that an add-on makes: between the current price and <c>current + added</c>.</summary>
    /// <param name="current">The price now.</param>
    /// <param name="added">The price of the add-on, of the same billing period and tax basis.</param>
    /// <returns>As for <see cref="Between"/>.</returns>
    /// <exception cref="ArgumentNullException">A price is null.</exception>
    /// <exception cref="ArgumentException">Period or tax basis differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sum is above 10^15.</exception>
    public static PriceGap ForAddOn(Price current, Price added)
    {
        ArgumentNullException.ThrowIfNull(current);
        return Between(current, current.Plus(added));
    }

    /// <summary>A gap of which only the ratio is known.</summary>
    /// <param name="ratio">The ratio, -1 to 10^15: 0.1 for 10 %.</param>
    /// <returns>The gap, without a longer commitment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is out of range.</exception>
    public static PriceGap FromRatio(decimal ratio) => ratio is >= -1 and <= Guard.LargestAmount
        ? new(ratio, null, false, false)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, FormattableString.Invariant($"{nameof(ratio)} is {ratio}; it must be from -1 to {Guard.LargestAmount}. 0.1 stands for 10 %."));

    /// <summary>The gap in one line, in percent.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = Ratio is { } ratio ? Percent(ratio) : IsFromFree ? "from free" : "no gap";
        return IsLongerCommitment && CommittedSumRatio is { } sum ? $"{text} (committed sum {Percent(sum)})" : text;
    }

    internal static decimal Of(decimal before, decimal after) => (after - before) / before;

    private static string Percent(decimal ratio) => ratio.ToString("+0.#%;-0.#%;0%", System.Globalization.CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// What a customer pays per period, who stays, and what later money is worth: the facts of <see cref="LifetimeValueCalculators.Retention"/>.
/// Price and rates are of the same period: <see cref="PeriodRates"/> converts.
/// </summary>
public sealed record RetentionFacts
{
    /// <summary>
    /// What the customer pays per period at today's price, 0 to 10^15 with at most 10 decimals; null when unknown. Who knows only the
    /// margin in money gives it here, with a <see cref="MarginShare"/> of 1 (of -1 for a loss).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is out of range.</exception>
    public decimal? PricePerPeriod { get; init => field = InputChecks.Price(value, nameof(PricePerPeriod)); }

    /// <summary>
    /// The share of the price that is profit, -100 to 1, 0.6 for 60 %, negative when the costs are above the price. Null asks for the revenue:
    /// the result says which of the two it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or NaN.</exception>
    public double? MarginShare { get; init => field = InputChecks.MarginShare(value, nameof(MarginShare)); }

    /// <summary>The share r of the customers of one period who stay for the next, 0 to 1, 0.8 for 80 %; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The retention is out of range or NaN.</exception>
    public double? RetentionRate { get; init => field = InputChecks.Share(value, nameof(RetentionRate)); }

    /// <summary>The rate d by which money is worth less per period of waiting, above -1 and at most 10, 0.1 for 10 %; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range or NaN.</exception>
    public double? DiscountRate { get; init => field = value is { } known ? InputChecks.Rate(known, nameof(DiscountRate)) : null; }

    /// <summary>The rate g by which price and margin grow per period from today on, above -1 and at most 10, 0.03 for 3 %; 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range or NaN.</exception>
    public double GrowthRate { get; init => field = InputChecks.Rate(value, nameof(GrowthRate)); }

    /// <summary>When the first margin falls; there is no default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public required FirstMarginTiming FirstMargin
    {
        get;
        init => field = value is FirstMarginTiming.Now or FirstMarginTiming.AfterFirstRenewal or FirstMarginTiming.EndOfFirstPeriod
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(FirstMargin), value, $"{nameof(FirstMargin)} is {value}; it must be Now, AfterFirstRenewal or EndOfFirstPeriod. Say when the first margin falls.");
    }

    /// <summary>The number n of margins counted, 1 to 1,000,000; null, the default, counts an endless relation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is out of range.</exception>
    public int? HorizonPeriods { get; init => field = InputChecks.Horizon(value, nameof(HorizonPeriods)); }

    /// <summary>What a value made of these facts counts.</summary>
    /// <summary>The facts in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"price {PricePerPeriod?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} per period, margin share {MarginShare?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, retention {RetentionRate?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, discount {DiscountRate?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, growth {GrowthRate}, first margin {FirstMargin}, ") + (HorizonPeriods is { } periods ? FormattableString.Invariant($"{periods} periods") : "endless");

    internal LifetimeValueMeasure Measure => MarginShare is null ? LifetimeValueMeasure.Revenue : LifetimeValueMeasure.Profit;
}

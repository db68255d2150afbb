using System.Globalization;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// What a customer pays, how often and for how long: the facts of <see cref="LifetimeValueCalculators.Purchases"/>. All periods are of one
/// length, all money has one currency and one tax basis.
/// </summary>
public sealed record PurchaseFacts
{
    /// <summary>The price of one purchase, 0 to 10^15 with at most 10 decimals; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is out of range.</exception>
    public decimal? UnitPrice { get; init => field = InputChecks.Price(value, nameof(UnitPrice)); }

    /// <summary>Purchases per period, 0 to 10^9; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The frequency is out of range, infinite or NaN.</exception>
    public double? PurchasesPerPeriod { get; init => field = InputChecks.Frequency(value, nameof(PurchasesPerPeriod)); }

    /// <summary>How long the relation lasts, in periods, 0 to 1,000,000; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of range, infinite or NaN.</exception>
    public double? DurationPeriods { get; init => field = InputChecks.Duration(value, nameof(DurationPeriods)); }

    /// <summary>
    /// The share of the price that is profit, -100 to 1, 0.6 for 60 %, negative when the costs are above the price. Null asks for the revenue:
    /// the result says which of the two it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or NaN.</exception>
    public double? MarginShare { get; init => field = InputChecks.MarginShare(value, nameof(MarginShare)); }

    /// <summary>The facts in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"price {UnitPrice?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}, {PurchasesPerPeriod?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} purchases per period, {DurationPeriods?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} periods, margin share {MarginShare?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}");
}

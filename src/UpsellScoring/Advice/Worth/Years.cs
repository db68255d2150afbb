using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Prices as sums of a year.</summary>
internal static class Years
{
    private const int MonthsPerYear = 12;

    /// <summary>What a price comes to in a year; every billing period divides it.</summary>
    internal static decimal Sum(Price price) => price.Amount * (MonthsPerYear / price.PeriodMonths);
}

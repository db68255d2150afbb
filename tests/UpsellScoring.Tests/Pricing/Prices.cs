using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Pricing;

/// <summary>Short ways to prices for tests, without tax.</summary>
internal static class Prices
{
    internal static Price Monthly(decimal amount, int? commitmentMonths = null) => new(amount, BillingPeriod.Month, TaxBasis.WithoutTax, commitmentMonths);

    internal static Price Yearly(decimal amount) => new(amount, BillingPeriod.Year, TaxBasis.WithoutTax);

    internal static PriceGap MonthlyGap(decimal current, decimal proposed) => PriceGap.Between(Monthly(current), Monthly(proposed));
}

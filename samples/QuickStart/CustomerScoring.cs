using UpsellScoring;

namespace QuickStart;

/// <summary>How a customer is scored: the card, and where on a customer each of its five factors is found.</summary>
internal static class CustomerScoring
{
    public static AccountScorer<Customer> Scorer { get; } = Scorecards.StandardInYen().Bind<Customer>(
        new(FactorNames.ContractValue, customer => customer.ContractValue),
        new(FactorNames.Tenure, customer => customer.TenureMonths),
        new(FactorNames.Utilization, customer => customer.Utilization),
        new(FactorNames.GrowthGap, customer => customer.GrowthGap),
        new(FactorNames.Satisfaction, customer => customer.Rating));
}

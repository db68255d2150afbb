using UpsellScoring;

namespace DoesItWork;

/// <summary>Where each factor is found on a customer.</summary>
internal static class Customers
{
    public static AccountScorer<Customer> Bind(Scorecard card) => card.Bind<Customer>(
        new(FactorNames.ContractValue, customer => customer.ContractValue),
        new(FactorNames.Tenure, customer => customer.TenureMonths),
        new(FactorNames.Utilization, customer => customer.Utilization),
        new(FactorNames.GrowthGap, customer => customer.GrowthGap),
        new(FactorNames.Satisfaction, customer => customer.Rating));
}

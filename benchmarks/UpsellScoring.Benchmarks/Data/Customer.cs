namespace UpsellScoring.Benchmarks.Data;

/// <summary>An account as a host keeps it: an object with a property per fact, null when unknown.</summary>
internal sealed class Customer(double? contractValue, double? tenure, double? utilization, double? growthGap, double? satisfaction)
{
    internal double? ContractValue { get; } = contractValue;

    internal double? Tenure { get; } = tenure;

    internal double? Utilization { get; } = utilization;

    internal double? GrowthGap { get; } = growthGap;

    internal double? Satisfaction { get; } = satisfaction;

    /// <summary>The accounts of a portfolio as objects, in its order.</summary>
    internal static List<Customer> ListOf(Portfolio portfolio)
    {
        var customers = new List<Customer>(portfolio.Count);
        for (var i = 0; i < portfolio.Count; i++)
        {
            customers.Add(new(At(portfolio, 0, i), At(portfolio, 1, i), At(portfolio, 2, i), At(portfolio, 3, i), At(portfolio, 4, i)));
        }

        return customers;
    }

    private static double? At(Portfolio portfolio, int factor, int account) =>
        portfolio.Columns[factor].Span[account] is var value && double.IsNaN(value) ? null : value;
}

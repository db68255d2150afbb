using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>A list of objects, LINQ over factors that are delegates: how flexible scoring is usually written first.</summary>
internal static class LinqWithDelegates
{
    private static readonly LinqFactor[] _factors =
    [
        Linear(0, customer => customer.ContractValue),
        Linear(1, customer => customer.Tenure),
        Linear(2, customer => customer.Utilization),
        Linear(3, customer => customer.GrowthGap),
        Linear(4, customer => customer.Satisfaction),
    ];

    internal static void Run(List<Customer> customers, Span<double> scores)
    {
        var i = 0;
        foreach (var score in customers.Select(Score))
        {
            scores[i++] = score;
        }
    }

    internal static double Score(Customer customer)
    {
        var known = _factors.Where(factor => factor.Read(customer) is not null);
        return 100 * (known.Sum(factor => factor.Weight * factor.Curve(factor.Read(customer)!.Value)) / known.Sum(factor => factor.Weight));
    }

    private static LinqFactor Linear(int place, Func<Customer, double?> read)
    {
        var ramp = Cards.Ramps[place];
        return new(read, value => Math.Clamp((value - ramp.Zero) * ramp.Inverse, 0, 1), ramp.Weight);
    }

    private sealed record LinqFactor(Func<Customer, double?> Read, Func<double, double> Curve, double Weight);
}

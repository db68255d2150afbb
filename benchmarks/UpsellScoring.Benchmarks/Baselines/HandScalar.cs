using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>The linear card as somebody writes it who needs only this card and only the score: five ifs on five numbers.</summary>
internal static class HandScalar
{
    // Constants, as a host would write them; Cards.Ramps holds the same.
    private const double ContractInverse = 1 / (10_000_000.0 - 100_000);
    private const double TenureInverse = 1 / 24.0;
    private const double UtilizationInverse = 1 / (0.9 - 0.3);
    private const double GrowthInverse = 1 / 0.6;
    private const double SatisfactionInverse = 1 / (9.0 - 3);

    /// <summary>The score; NaN when nothing is known.</summary>
    internal static double Score(in AccountRow account)
    {
        double sum = 0, weight = 0;
        if (!double.IsNaN(account.ContractValue))
        {
            sum += 20 * Clamp((account.ContractValue - 100_000) * ContractInverse);
            weight += 20;
        }

        if (!double.IsNaN(account.Tenure))
        {
            sum += 15 * Clamp(account.Tenure * TenureInverse);
            weight += 15;
        }

        if (!double.IsNaN(account.Utilization))
        {
            sum += 25 * Clamp((account.Utilization - 0.3) * UtilizationInverse);
            weight += 25;
        }

        if (!double.IsNaN(account.GrowthGap))
        {
            sum += 20 * Clamp(account.GrowthGap * GrowthInverse);
            weight += 20;
        }

        if (!double.IsNaN(account.Satisfaction))
        {
            sum += 20 * Clamp((account.Satisfaction - 3) * SatisfactionInverse);
            weight += 20;
        }

        return 100 * (sum / weight);
    }

    /// <summary>The weight of what is known.</summary>
    internal static double KnownWeight(in AccountRow account) =>
        (double.IsNaN(account.ContractValue) ? 0 : 20) + (double.IsNaN(account.Tenure) ? 0 : 15) + (double.IsNaN(account.Utilization) ? 0 : 25)
        + (double.IsNaN(account.GrowthGap) ? 0 : 20) + (double.IsNaN(account.Satisfaction) ? 0 : 20);

    /// <summary>The score of a host's object, read property by property.</summary>
    internal static double Score(Customer customer)
    {
        double sum = 0, weight = 0;
        if (customer.ContractValue is { } contractValue)
        {
            sum += 20 * Clamp((contractValue - 100_000) * ContractInverse);
            weight += 20;
        }

        if (customer.Tenure is { } tenure)
        {
            sum += 15 * Clamp(tenure * TenureInverse);
            weight += 15;
        }

        if (customer.Utilization is { } utilization)
        {
            sum += 25 * Clamp((utilization - 0.3) * UtilizationInverse);
            weight += 25;
        }

        if (customer.GrowthGap is { } growthGap)
        {
            sum += 20 * Clamp(growthGap * GrowthInverse);
            weight += 20;
        }

        if (customer.Satisfaction is { } satisfaction)
        {
            sum += 20 * Clamp((satisfaction - 3) * SatisfactionInverse);
            weight += 20;
        }

        return 100 * (sum / weight);
    }

    private static double Clamp(double utility) => utility <= 0 ? 0 : utility >= 1 ? 1 : utility;
}

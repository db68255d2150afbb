using UpsellScoring.Numerics;

namespace UpsellScoring.Pricing;

/// <summary>A price difference compared with what the customer's problem costs.</summary>
public static class Standstill
{
    private const decimal MinutesPerHour = 60;
    private const decimal LeastCost = 0.0000000001m;

    /// <summary>How many minutes of a standstill cost as much as a price difference: 14,000 of 140,000 an hour are 6 minutes.</summary>
    /// <param name="priceDifference">What the offer costs more, 0 to 10^15, at most 10 decimals.</param>
    /// <param name="costPerHour">What one hour of standstill costs, above 0 and up to 10^15, at most 10 decimals, in the same currency.</param>
    /// <returns><c>60 x price difference / cost per hour</c> in minutes; 0 without a difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of its range.</exception>
    public static decimal MinutesFor(decimal priceDifference, decimal costPerHour) =>
        MinutesPerHour * Guard.Amount(priceDifference, 0) / Guard.Amount(costPerHour, LeastCost);
}

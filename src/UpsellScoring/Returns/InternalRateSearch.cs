using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>From the zeros of a power sum in the growth factor to rates.</summary>
internal static class InternalRateSearch
{
    private const double Slack = 1e-9;

    // The least double that stands for a rate: -1 itself does not.
    private static readonly double LeastRate = Math.BitIncrement(-1.0);

    /// <summary>The rates, where z is the growth of 1 in one of the parts of a period.</summary>
    internal static InternalRates Find(PowerSum sum, int partsPerPeriod)
    {
        var greatest = (NaturalLog.Of(1 + FlowGuard.LargestRate) + Slack) / partsPerPeriod;
        var rates = new List<double>();
        foreach (var zero in PowerSumZeros.Of(sum, greatest))
        {
            var rate = ToRate(zero.Power(partsPerPeriod));
            if (rate <= FlowGuard.LargestRate && (rates.Count == 0 || rate > rates[^1])) rates.Add(rate);
        }

        return new([.. rates]);
    }

    /// <summary>The rate nearest to a growth factor less 1, above -1 always.</summary>
    internal static double ToRate(WideFloat growth) => Math.Max((growth - WideFloat.One).ToDouble(), LeastRate);
}

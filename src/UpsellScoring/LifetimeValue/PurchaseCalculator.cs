using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>Price x frequency x duration.</summary>
internal sealed class PurchaseCalculator : ILifetimeValueCalculator<PurchaseFacts>
{
    /// <inheritdoc/>
    public LifetimeValueEstimate Calculate(PurchaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var measure = facts.MarginShare is null ? LifetimeValueMeasure.Revenue : LifetimeValueMeasure.Profit;
        return facts is { UnitPrice: { } price, PurchasesPerPeriod: { } frequency, DurationPeriods: { } duration }
            ? LifetimeValueEstimate.Rounded(Crossing.ToDouble(price) * frequency * duration * (facts.MarginShare ?? 1), measure, duration)
            : LifetimeValueEstimate.Without(LifetimeValueOutcome.UnknownInput, measure, facts.DurationPeriods);
    }
}

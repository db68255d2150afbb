using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>Margin / churn.</summary>
internal sealed class ChurnCalculator : ILifetimeValueCalculator<ChurnFacts>
{
    /// <inheritdoc/>
    public LifetimeValueEstimate Calculate(ChurnFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var periods = ExpectedLifetime.FromChurn(facts.ChurnRate).Periods;
        return facts switch
        {
            { MarginPerPeriod: null } or { ChurnRate: null } => LifetimeValueEstimate.Without(LifetimeValueOutcome.UnknownInput, LifetimeValueMeasure.Profit, periods),
            { MarginPerPeriod: 0 } => LifetimeValueEstimate.Of(0, LifetimeValueMeasure.Profit, periods),
            { ChurnRate: 0 } => LifetimeValueEstimate.Without(LifetimeValueOutcome.Diverges, LifetimeValueMeasure.Profit),
            _ => LifetimeValueEstimate.Rounded(Crossing.ToDouble(facts.MarginPerPeriod.Value) / facts.ChurnRate.Value, LifetimeValueMeasure.Profit, periods),
        };
    }
}

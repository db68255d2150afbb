using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>Discounted margins of a customer who stays with a constant probability.</summary>
internal sealed class RetentionCalculator : ILifetimeValueCalculator<RetentionFacts>
{
    /// <inheritdoc/>
    public LifetimeValueEstimate Calculate(RetentionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var periods = ExpectedPeriods(facts);
        if (facts is not { PricePerPeriod: { } price, RetentionRate: { } retention, DiscountRate: { } discount })
        {
            return LifetimeValueEstimate.Without(LifetimeValueOutcome.UnknownInput, facts.Measure, periods);
        }

        var margin = Crossing.ToDouble(price) * (facts.MarginShare ?? 1);
        if (margin == 0)
        {
            return LifetimeValueEstimate.Of(0, facts.Measure, periods);
        }

        if (facts.HorizonPeriods is null && RetentionFormula.Diverges(retention, discount, facts.GrowthRate))
        {
            return LifetimeValueEstimate.Without(LifetimeValueOutcome.Diverges, facts.Measure, periods);
        }

        var multiple = RetentionFormula.Multiple(retention, discount, facts.GrowthRate, facts.FirstMargin, facts.HorizonPeriods);
        return LifetimeValueEstimate.Rounded(margin * multiple, facts.Measure, periods);
    }

    /// <summary>The value of a margin of 1 without discount and growth.</summary>
    private static double? ExpectedPeriods(RetentionFacts facts) => facts.RetentionRate switch
    {
        null => null,
        1 when facts.HorizonPeriods is null => null,
        { } retention => RetentionFormula.Multiple(retention, 0, 0, facts.FirstMargin, facts.HorizonPeriods),
    };
}

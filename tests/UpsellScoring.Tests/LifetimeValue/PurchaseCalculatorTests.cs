using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class PurchaseCalculatorTests
{
    private static readonly PurchaseFacts _facts = new() { UnitPrice = 15_000, PurchasesPerPeriod = 12, DurationPeriods = 3 };

    [Fact]
    public void Calculate_WithoutMargin_IsRevenue() =>
        Assert.Equal(LifetimeValueEstimate.Of(540_000, LifetimeValueMeasure.Revenue, 3), Calculate(_facts));

    [Fact]
    public void Calculate_WithMargin_IsProfit() =>
        Assert.Equal(LifetimeValueEstimate.Of(324_000, LifetimeValueMeasure.Profit, 3), Calculate(_facts with { MarginShare = 0.6 }));

    [Fact]
    public void Calculate_CostsAboveThePrice_IsALoss() => Assert.Equal(-540_000m, Calculate(_facts with { MarginShare = -1 }).Value);

    [Fact]
    public void Calculate_AnyZero_IsZero()
    {
        Assert.Equal(LifetimeValueOutcome.Zero, Calculate(_facts with { UnitPrice = 0 }).Outcome);
        Assert.Equal(LifetimeValueOutcome.Zero, Calculate(_facts with { PurchasesPerPeriod = 0 }).Outcome);
        Assert.Equal(LifetimeValueOutcome.Zero, Calculate(_facts with { DurationPeriods = 0 }).Outcome);
        Assert.Equal(LifetimeValueOutcome.Zero, Calculate(_facts with { MarginShare = 0 }).Outcome);
    }

    [Fact]
    public void Calculate_AnyUnknown_IsUnknownInput()
    {
        Assert.Equal(LifetimeValueOutcome.UnknownInput, Calculate(_facts with { UnitPrice = null }).Outcome);
        Assert.Equal(LifetimeValueOutcome.UnknownInput, Calculate(_facts with { PurchasesPerPeriod = null }).Outcome);
        Assert.Equal(LifetimeValueOutcome.UnknownInput, Calculate(_facts with { DurationPeriods = null }).Outcome);
    }

    [Fact]
    public void Calculate_Largest_IsBeyondRange() =>
        Assert.Equal(LifetimeValueOutcome.BeyondRange, Calculate(new() { UnitPrice = 1e15m, PurchasesPerPeriod = 1e9, DurationPeriods = 1e6, MarginShare = -100 }).Outcome);

    [Fact]
    public void Calculate_DecimalPrice_HasNoBinaryTail() => Assert.Equal(13.2m, Calculate(new() { UnitPrice = 1.1m, PurchasesPerPeriod = 12, DurationPeriods = 1 }).Value);

    [Fact]
    public void Calculate_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Calculate(null!));

    private static LifetimeValueEstimate Calculate(PurchaseFacts facts) => LifetimeValueCalculators.Purchases.Calculate(facts);
}

using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class RetentionCalculatorTests
{
    private static readonly RetentionFacts _margin100 = new()
    {
        PricePerPeriod = 100,
        MarginShare = 1,
        RetentionRate = 0.8,
        DiscountRate = 0.1,
        FirstMargin = FirstMarginTiming.Now,
    };

    [Theory]
    [InlineData(FirstMarginTiming.Now, 366.6666666667)]
    [InlineData(FirstMarginTiming.AfterFirstRenewal, 266.6666666667)]
    [InlineData(FirstMarginTiming.EndOfFirstPeriod, 333.3333333333)]
    public void Calculate_Endless_FollowsTheTiming(FirstMarginTiming timing, double expected)
    {
        var estimate = Calculate(_margin100 with { FirstMargin = timing });
        Assert.Equal((LifetimeValueOutcome.Finite, (decimal)expected), (estimate.Outcome, estimate.Value));
    }

    [Fact]
    public void Calculate_WithMargin_IsProfit() => Assert.Equal(LifetimeValueMeasure.Profit, Calculate(_margin100).Measure);

    [Fact]
    public void Calculate_WithoutMargin_IsRevenue()
    {
        var estimate = Calculate(_margin100 with { MarginShare = null });
        Assert.Equal((LifetimeValueMeasure.Revenue, 366.6666666667m), (estimate.Measure, estimate.Value));
    }

    [Fact]
    public void Calculate_Growth_CountsFromToday() => // 100 * 0.8 * 1.05 / (1.1 - 0.84)
        Assert.Equal(323.0769230769m, Calculate(_margin100 with { GrowthRate = 0.05, FirstMargin = FirstMarginTiming.AfterFirstRenewal }).Value);

    [Fact]
    public void Calculate_OnePeriodNow_IsOneMargin() => Assert.Equal(100m, Calculate(_margin100 with { HorizonPeriods = 1 }).Value);

    [Fact]
    public void Calculate_RetentionOneWithDiscount_IsAPerpetuityWithoutLifetime()
    {
        var estimate = Calculate(_margin100 with { RetentionRate = 1, FirstMargin = FirstMarginTiming.EndOfFirstPeriod });
        Assert.Equal((1000m, default(double?)), (estimate.Value, estimate.ExpectedPeriods));
    }

    [Fact]
    public void Calculate_RetentionOneFinite_CountsEveryPeriod() =>
        Assert.Equal(1200, Calculate(_margin100 with { RetentionRate = 1, HorizonPeriods = 1200 }).ExpectedPeriods);

    [Theory]
    [InlineData(FirstMarginTiming.Now, 5.0)]
    [InlineData(FirstMarginTiming.AfterFirstRenewal, 4.0)]
    [InlineData(FirstMarginTiming.EndOfFirstPeriod, 5.0)]
    public void Calculate_Endless_CountsTheMarginsReceived(FirstMarginTiming timing, double expected) =>
        Assert.Equal(expected, Calculate(_margin100 with { FirstMargin = timing }).ExpectedPeriods!.Value, 1e-14);

    [Fact]
    public void Calculate_RetentionZeroAfterFirstRenewal_IsZero() =>
        AssertOutcome(LifetimeValueOutcome.Zero, _margin100 with { RetentionRate = 0, FirstMargin = FirstMarginTiming.AfterFirstRenewal });

    [Fact]
    public void Calculate_RetentionZeroNow_IsOneMargin() => Assert.Equal(100m, Calculate(_margin100 with { RetentionRate = 0 }).Value);

    [Fact]
    public void Calculate_PriceZero_IsZeroEvenWhereItWouldDiverge()
    {
        AssertOutcome(LifetimeValueOutcome.Zero, _margin100 with { PricePerPeriod = 0 });
        AssertOutcome(LifetimeValueOutcome.Zero, _margin100 with { PricePerPeriod = 0, RetentionRate = 1, DiscountRate = 0 });
        AssertOutcome(LifetimeValueOutcome.Zero, _margin100 with { MarginShare = 0 });
    }

    [Fact]
    public void Calculate_Diverging_IsNamed()
    {
        AssertOutcome(LifetimeValueOutcome.Diverges, _margin100 with { RetentionRate = 0.99, GrowthRate = 0.12 });
        AssertOutcome(LifetimeValueOutcome.Diverges, _margin100 with { RetentionRate = 1, DiscountRate = 0 });
    }

    [Fact]
    public void Calculate_DivergingButFinite_HasAValue() =>
        AssertOutcome(LifetimeValueOutcome.Finite, _margin100 with { RetentionRate = 0.99, GrowthRate = 0.12, HorizonPeriods = 60 });

    [Fact]
    public void Calculate_AboveTheLargestAmount_IsBeyondRange()
    {
        AssertOutcome(LifetimeValueOutcome.BeyondRange, _margin100 with { PricePerPeriod = 1e15m });
        AssertOutcome(LifetimeValueOutcome.BeyondRange, _margin100 with { GrowthRate = 10, HorizonPeriods = 1_000_000 });
        AssertOutcome(LifetimeValueOutcome.BeyondRange, _margin100 with { RetentionRate = 1, DiscountRate = double.Epsilon });
        AssertOutcome(LifetimeValueOutcome.BeyondRange, _margin100 with { DiscountRate = Math.BitIncrement(-1), GrowthRate = 10, HorizonPeriods = 1200 });
    }

    [Fact]
    public void Calculate_ExactlyTheLargestAmount_HasAValue() =>
        Assert.Equal(1e15m, Calculate(_margin100 with { PricePerPeriod = 1e15m, HorizonPeriods = 1 }).Value);

    [Fact]
    public void Calculate_SmallestPrice_KeepsTenDecimals() =>
        Assert.Equal(0.0000000004m, Calculate(_margin100 with { PricePerPeriod = 0.0000000001m }).Value);

    [Fact]
    public void Calculate_UnknownInput_IsNamedAndKeepsTheMeasure()
    {
        AssertOutcome(LifetimeValueOutcome.UnknownInput, _margin100 with { PricePerPeriod = null });
        AssertOutcome(LifetimeValueOutcome.UnknownInput, _margin100 with { RetentionRate = null });
        AssertOutcome(LifetimeValueOutcome.UnknownInput, _margin100 with { DiscountRate = null });
        Assert.Equal(LifetimeValueMeasure.Profit, Calculate(_margin100 with { PricePerPeriod = null }).Measure);
    }

    [Fact]
    public void Calculate_PriceUnknown_StillHasALifetime() => Assert.Equal(5, Calculate(_margin100 with { PricePerPeriod = null }).ExpectedPeriods!.Value, 1e-14);

    [Fact]
    public void Calculate_Loss_IsNegative() => Assert.Equal(-366.6666666667m, Calculate(_margin100 with { MarginShare = -1 }).Value);

    [Fact]
    public void Calculate_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Calculate(null!));

    private static LifetimeValueEstimate Calculate(RetentionFacts facts) => LifetimeValueCalculators.Retention.Calculate(facts);

    private static void AssertOutcome(LifetimeValueOutcome expected, RetentionFacts facts)
    {
        var estimate = Calculate(facts);
        Assert.Equal(expected, estimate.Outcome);
        Assert.Equal(expected is LifetimeValueOutcome.Finite or LifetimeValueOutcome.Zero, estimate.Value is not null);
    }
}

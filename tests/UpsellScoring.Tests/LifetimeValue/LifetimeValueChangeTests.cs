using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class LifetimeValueChangeTests
{
    private static readonly RetentionFacts _before = new()
    {
        PricePerPeriod = 100,
        MarginShare = 0.5,
        RetentionRate = 0.75,
        DiscountRate = 0.25,
        FirstMargin = FirstMarginTiming.EndOfFirstPeriod,
    };

    [Fact]
    public void Between_OneInput_HasTheWholeEffect()
    {
        var change = LifetimeValueChange.Between(_before, _before with { PricePerPeriod = 120 });
        Assert.Equal((100m, 120m, 20m), (change.Before.Value, change.After.Value, change.Difference));
        Assert.Equal(20m, change.Effect(LifetimeValueInput.Price));
        Assert.Equal(0m, change.Effect(LifetimeValueInput.Retention));
    }

    [Fact]
    public void Between_EveryInput_GoesInTheStatedOrder()
    {
        var change = LifetimeValueChange.Between(
            _before, new() { PricePerPeriod = 200, MarginShare = 0.8, RetentionRate = 0.85, DiscountRate = 0, GrowthRate = -0.1, HorizonPeriods = 1, FirstMargin = _before.FirstMargin });
        Assert.Equal(100m, change.Effect(LifetimeValueInput.Price));                // 200 * 0.5 / 0.5 = 200
        Assert.Equal(120m, change.Effect(LifetimeValueInput.Margin));               // 160 / 0.5 = 320
        Assert.Equal(80m, change.Effect(LifetimeValueInput.Retention));             // 160 / 0.4 = 400
        Assert.Equal(666.6666666667m, change.Effect(LifetimeValueInput.Discount));  // 160 / 0.15
        Assert.Equal(-906.6666666667m, change.Effect(LifetimeValueInput.Duration)); // 160
        Assert.Equal(0m, change.Effect(LifetimeValueInput.Growth));
        Assert.Equal(60m, change.Difference);
    }

    [Fact]
    public void Between_StepWithoutValue_FallsToTheNext()
    {
        // Retention 1 diverges until the discount comes.
        var change = LifetimeValueChange.Between(_before with { DiscountRate = 0 }, _before with { RetentionRate = 1, DiscountRate = 0.1 });
        Assert.Equal((200m, 500m), (change.Before.Value, change.After.Value));
        Assert.Equal((0m, 300m), (change.Effect(LifetimeValueInput.Retention), change.Effect(LifetimeValueInput.Discount)));
    }

    [Fact]
    public void Between_NoValueOnOneSide_HasNoEffects()
    {
        var change = LifetimeValueChange.Between(_before, _before with { RetentionRate = null });
        Assert.Null(change.Difference);
        Assert.Null(change.Effect(LifetimeValueInput.Retention));
        Assert.Equal("profit 100 (4 periods) -> no value: an input is unknown", change.ToString());
    }

    [Fact]
    public void Between_NotComparable_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => LifetimeValueChange.Between(_before, _before with { FirstMargin = FirstMarginTiming.Now }));
        Assert.Throws<ArgumentException>(() => LifetimeValueChange.Between(_before, _before with { MarginShare = null }));
        Assert.Throws<ArgumentNullException>(() => LifetimeValueChange.Between(null!, _before));
        Assert.Throws<ArgumentNullException>(() => LifetimeValueChange.Between(_before, null!));
    }

    [Fact]
    public void Effect_NotAMember_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueChange.Between(_before, _before).Effect((LifetimeValueInput)6));

    [Fact]
    public void ToString_Effects_AreListed() => Assert.Equal(
        "profit 100 (4 periods) -> profit 60 (4 periods)\n  -50 price\n  +10 margin",
        LifetimeValueChange.Between(_before, _before with { PricePerPeriod = 50, MarginShare = 0.6 }).ToString());
}

using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class LifetimeValueUpliftTests
{
    [Theory]
    [InlineData(1, 1.1, 0.1)]
    [InlineData(50_000, 65_000, 0.3)]
    [InlineData(100, 100, 0)]
    [InlineData(100, 0, -1)]
    [InlineData(100, -50, -1.5)]
    public void Between_PositiveBefore_IsTheShare(double before, double after, double expected) =>
        Assert.Equal((UpliftOutcome.Rated, expected), Parts(LifetimeValueUplift.Between((decimal)before, (decimal)after)));

    [Fact]
    public void Between_Extremes_HasARate() => Assert.Equal(1e25, LifetimeValueUplift.Between(0.0000000001m, 1e15m).Rate!.Value, 1e10);

    [Theory]
    [InlineData(0, 5, UpliftOutcome.FromZero)]
    [InlineData(0, 0, UpliftOutcome.FromZero)]
    [InlineData(-5, 5, UpliftOutcome.FromNegative)]
    [InlineData(null, 5, UpliftOutcome.NoValue)]
    [InlineData(5, null, UpliftOutcome.NoValue)]
    [InlineData(0, null, UpliftOutcome.NoValue)]
    public void Between_NoPositiveBefore_IsNamed(int? before, int? after, UpliftOutcome expected) =>
        Assert.Equal((expected, default(double?)), Parts(LifetimeValueUplift.Between((decimal?)before, after)));

    [Fact]
    public void Between_Estimates_TakesTheirValues() =>
        Assert.Equal(0.5, LifetimeValueUplift.Between(LifetimeValueEstimate.Of(100, LifetimeValueMeasure.Profit), LifetimeValueEstimate.Of(150, LifetimeValueMeasure.Profit)).Rate);

    [Fact]
    public void Between_EstimateWithoutValue_HasNone()
    {
        var finite = LifetimeValueEstimate.Of(100, LifetimeValueMeasure.Profit);
        Assert.Equal(UpliftOutcome.NoValue, LifetimeValueUplift.Between(finite, LifetimeValueEstimate.Without(LifetimeValueOutcome.Diverges, LifetimeValueMeasure.Profit)).Outcome);
        Assert.Equal(UpliftOutcome.NoValue, LifetimeValueUplift.Between(default, finite).Outcome);
    }

    [Fact]
    public void Between_RevenueAndProfit_IsRefused() => Assert.Throws<ArgumentException>(
        () => LifetimeValueUplift.Between(LifetimeValueEstimate.Of(100, LifetimeValueMeasure.Revenue), LifetimeValueEstimate.Of(150, LifetimeValueMeasure.Profit)));

    [Fact]
    public void Between_BeyondRange_IsRefused()
    {
        Assert.Equal("before", Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueUplift.Between(1e16m, 1)).ParamName);
        Assert.Equal("after", Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueUplift.Between(1, 1.00000000001m)).ParamName);
    }

    [Fact]
    public void ToString_Outcomes_ReadAsText()
    {
        Assert.Equal("+66.7%", LifetimeValueUplift.Between(60, 100).ToString());
        Assert.Equal("-40.0%", LifetimeValueUplift.Between(100, 60).ToString());
        Assert.Equal("no rate: the value before is 0", LifetimeValueUplift.Between(0, 1).ToString());
        Assert.Equal("no rate: the value before is negative", LifetimeValueUplift.Between(-1, 1).ToString());
        Assert.Equal("no rate: a value is missing", default(LifetimeValueUplift).ToString());
    }

    [Fact]
    public void Between_AfterWithoutMeasure_HasNone() =>
        Assert.Equal(UpliftOutcome.NoValue, LifetimeValueUplift.Between(LifetimeValueEstimate.Of(100, LifetimeValueMeasure.Profit), default).Outcome);

    private static (UpliftOutcome, double?) Parts(LifetimeValueUplift uplift) => (uplift.Outcome, uplift.Rate);
}

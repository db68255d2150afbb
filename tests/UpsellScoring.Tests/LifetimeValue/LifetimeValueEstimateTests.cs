using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class LifetimeValueEstimateTests
{
    [Fact]
    public void Default_IsUnknownWithoutMeasure()
    {
        var estimate = default(LifetimeValueEstimate);
        Assert.Equal((LifetimeValueOutcome.UnknownInput, LifetimeValueMeasure.None), (estimate.Outcome, estimate.Measure));
        Assert.Null(estimate.Value);
        Assert.Null(estimate.ExpectedPeriods);
    }

    [Theory]
    [InlineData(0, LifetimeValueOutcome.Zero)]
    [InlineData(5, LifetimeValueOutcome.Finite)]
    [InlineData(-5, LifetimeValueOutcome.Finite)]
    public void Of_Value_NamesTheOutcome(int value, LifetimeValueOutcome expected) =>
        Assert.Equal(expected, LifetimeValueEstimate.Of(value, LifetimeValueMeasure.Revenue).Outcome);

    [Fact]
    public void Of_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueEstimate.Of(1e16m, LifetimeValueMeasure.Revenue));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueEstimate.Of(1, LifetimeValueMeasure.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueEstimate.Of(1, LifetimeValueMeasure.Revenue, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueEstimate.Of(1, LifetimeValueMeasure.Revenue, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueEstimate.Of(1, LifetimeValueMeasure.Revenue, double.PositiveInfinity));
    }

    [Theory]
    [InlineData(LifetimeValueOutcome.Finite)]
    [InlineData(LifetimeValueOutcome.Zero)]
    [InlineData((LifetimeValueOutcome)9)]
    public void Without_OutcomeThatHasAValue_IsRefused(LifetimeValueOutcome outcome) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LifetimeValueEstimate.Without(outcome, LifetimeValueMeasure.Profit));

    [Theory]
    [InlineData(4e-11, LifetimeValueOutcome.Zero)]
    [InlineData(6e-11, LifetimeValueOutcome.Finite)]
    [InlineData(1e15, LifetimeValueOutcome.Finite)]
    [InlineData(1000000000000000.125, LifetimeValueOutcome.BeyondRange)]
    [InlineData(double.PositiveInfinity, LifetimeValueOutcome.BeyondRange)]
    [InlineData(double.NegativeInfinity, LifetimeValueOutcome.BeyondRange)]
    public void Rounded_Value_NamesTheOutcome(double value, LifetimeValueOutcome expected) =>
        Assert.Equal(expected, LifetimeValueEstimate.Rounded(value, LifetimeValueMeasure.Profit, null).Outcome);

    [Fact]
    public void ToString_Outcomes_ReadAsText()
    {
        Assert.Equal("profit 1,234.5 (3.67 periods)", LifetimeValueEstimate.Of(1234.5m, LifetimeValueMeasure.Profit, 11 / 3.0).ToString());
        Assert.Equal("revenue 0", LifetimeValueEstimate.Of(0, LifetimeValueMeasure.Revenue).ToString());
        Assert.Equal("no value: an input is unknown", default(LifetimeValueEstimate).ToString());
        Assert.Equal("no value: the sum has no limit", LifetimeValueEstimate.Without(LifetimeValueOutcome.Diverges, LifetimeValueMeasure.Profit).ToString());
        Assert.Equal("no value: above 10^15 (2 periods)", LifetimeValueEstimate.Without(LifetimeValueOutcome.BeyondRange, LifetimeValueMeasure.Profit, 2).ToString());
    }
}

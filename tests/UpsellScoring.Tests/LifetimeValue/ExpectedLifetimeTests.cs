using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class ExpectedLifetimeTests
{
    [Theory]
    [InlineData(0.02, null, 50.0)]
    [InlineData(1.0, null, 1.0)]
    [InlineData(1.0, 7, 1.0)]
    [InlineData(0.0, 7, 7.0)]
    [InlineData(0.5, 3, 1.75)]
    [InlineData(0.25, 1, 1.0)]
    public void FromChurn_Known_IsTheExpectedNumberOfPeriods(double churn, int? horizon, double expected) =>
        Assert.Equal(expected, ExpectedLifetime.FromChurn(churn, horizon).Periods!.Value, 1e-14 * expected);

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.Epsilon)]
    public void FromChurn_NoChurnToSpeakOf_Diverges(double churn) => Assert.Equal(LifetimeValueOutcome.Diverges, ExpectedLifetime.FromChurn(churn).Outcome);

    [Fact]
    public void FromChurn_Unknown_IsTheDefault() => Assert.Equal(default, ExpectedLifetime.FromChurn(null));

    [Fact]
    public void FromChurn_OutOfRange_IsRefused()
    {
        Assert.Equal("churnRate", Assert.Throws<ArgumentOutOfRangeException>(() => ExpectedLifetime.FromChurn(1.1)).ParamName);
        Assert.Equal("horizonPeriods", Assert.Throws<ArgumentOutOfRangeException>(() => ExpectedLifetime.FromChurn(0.1, 0)).ParamName);
        Assert.Equal("horizonPeriods", Assert.Throws<ArgumentOutOfRangeException>(() => ExpectedLifetime.FromChurn(null, 0)).ParamName);
    }

    [Theory]
    [InlineData(0, 3.4)] // 1 + 0.6 (1 + 0.75 (1 / 0.25))
    [InlineData(1, 4.0)]
    [InlineData(2, 4.0)]
    [InlineData(50, 4.0)]
    public void Residual_RisingRetention_GrowsWithTheStay(int stayed, double expected) =>
        Assert.Equal(expected, ExpectedLifetime.Residual([0.6, 0.75], stayed).Periods!.Value, 1e-14);

    [Fact]
    public void Residual_ThreeEntries_MultipliesAlongTheWay() => // 1 + 0.5 (1 + 0.8 (1 / 0.1))
        Assert.Equal(5.5, ExpectedLifetime.Residual([0.5, 0.8, 0.9], 0).Periods!.Value, 1e-14);

    [Fact]
    public void Residual_LastRetentionOne_DivergesUnlessNobodyGetsThere()
    {
        Assert.Equal(LifetimeValueOutcome.Diverges, ExpectedLifetime.Residual([0.5, 1], 0).Outcome);
        Assert.Equal(1, ExpectedLifetime.Residual([0, 1], 0).Periods);
        Assert.Equal(1.5, ExpectedLifetime.Residual([0.5, 0, 1], 0).Periods);
        Assert.Equal(LifetimeValueOutcome.Diverges, ExpectedLifetime.Residual([0, 1], 1).Outcome);
    }

    [Fact]
    public void Residual_UnknownEntry_CountsOnlyWhereItLiesAhead()
    {
        Assert.Equal(default, ExpectedLifetime.Residual([0.5, double.NaN, 0.75], 0));
        Assert.Equal(4, ExpectedLifetime.Residual([0.5, double.NaN, 0.75], 2).Periods);
    }

    [Fact]
    public void Residual_BadInput_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ExpectedLifetime.Residual([], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExpectedLifetime.Residual([0.5], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExpectedLifetime.Residual([1.5, 0.5], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExpectedLifetime.Residual([double.PositiveInfinity], 0));
    }

    [Fact]
    public void ToString_Outcomes_ReadAsText()
    {
        Assert.Equal("3.33 periods", ExpectedLifetime.FromChurn(0.3).ToString());
        Assert.Equal("endless", ExpectedLifetime.FromChurn(0).ToString());
        Assert.Equal("unknown", default(ExpectedLifetime).ToString());
    }
}

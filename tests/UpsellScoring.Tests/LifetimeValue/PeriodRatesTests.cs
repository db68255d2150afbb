using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class PeriodRatesTests
{
    [Fact]
    public void YearlyChurn_TwoPercentAMonth_IsNotTwentyFour() => Assert.Equal(0.21528327626520, PeriodRates.YearlyChurn(0.02), 1e-14);

    [Fact]
    public void YearlyRetention_NinetyEightPercentAMonth_Compounds() => Assert.Equal(0.78471672373480, PeriodRates.YearlyRetention(0.98), 1e-14);

    [Fact]
    public void YearlyRate_OnePercentAMonth_Compounds() => Assert.Equal(0.12682503013196972, PeriodRates.YearlyRate(0.01), 1e-15);

    [Fact]
    public void MonthlyRate_OfTheCompoundedOne_IsOnePercent() => Assert.Equal(0.01, PeriodRates.MonthlyRate(0.12682503013196972), 1e-15);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Shares_AtTheirEnds_StayThere(double end)
    {
        Assert.Equal(end, PeriodRates.YearlyRetention(end));
        Assert.Equal(end, PeriodRates.MonthlyRetention(end));
        Assert.Equal(end, PeriodRates.YearlyChurn(end));
        Assert.Equal(end, PeriodRates.MonthlyChurn(end));
    }

    [Fact]
    public void Rates_Zero_StaysZero()
    {
        Assert.Equal(0, PeriodRates.YearlyRate(0));
        Assert.Equal(0, PeriodRates.MonthlyRate(0));
    }

    [Theory]
    [InlineData(1e-20)]
    [InlineData(1e-8)]
    public void YearlyChurn_Tiny_IsTwelveTimesAsMuch(double churn)
    {
        Assert.Equal(12 * churn, PeriodRates.YearlyChurn(churn), 100 * churn * churn + 1e-15 * churn);
        Assert.Equal(churn / 12, PeriodRates.MonthlyChurn(churn), churn * churn + 1e-15 * churn);
    }

    [Fact]
    public void YearlyRate_NextToTotalLoss_RoundsToMinusOne() => Assert.Equal(-1, PeriodRates.YearlyRate(Math.BitIncrement(-1)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Shares_OutOfRange_AreRefused(double share)
    {
        Assert.Equal("monthlyRetention", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodRates.YearlyRetention(share)).ParamName);
        Assert.Equal("yearlyRetention", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodRates.MonthlyRetention(share)).ParamName);
        Assert.Equal("monthlyChurn", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodRates.YearlyChurn(share)).ParamName);
        Assert.Equal("yearlyChurn", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodRates.MonthlyChurn(share)).ParamName);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(double.NaN)]
    public void Rates_OutOfRange_AreRefused(double rate)
    {
        Assert.Equal("monthlyRate", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodRates.YearlyRate(rate)).ParamName);
        Assert.Equal("yearlyRate", Assert.Throws<ArgumentOutOfRangeException>(() => PeriodRates.MonthlyRate(rate)).ParamName);
    }
}

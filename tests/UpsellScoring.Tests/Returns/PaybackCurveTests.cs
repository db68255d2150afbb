using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public sealed class PaybackCurveTests
{
    [Fact]
    public void Of_WithoutInterest_AddsTheGainsUp()
    {
        var curve = PaybackCurve.Of(1_000_000, [400_000, 400_000, 400_000]);
        Assert.Equal([-1_000_000, -600_000, -200_000, 200_000], curve.Balances);
        Assert.Equal(2.5, curve.Period.Periods);
        Assert.Equal(0, curve.Rate);
        Assert.Equal("-1,000,000 -> 200,000 after 3 periods, paid back after 2.5 periods", curve.ToString());
    }

    [Fact]
    public void Of_WithInterest_EndsAtTheNetPresentValue()
    {
        decimal[] gains = [400_000, -50_000, 400_000, 700_000.25m];
        var curve = PaybackCurve.Of(1_000_000, gains, 0.08);
        Assert.Equal(Math.Round(CashFlows.NetPresentValue([-1_000_000, .. gains], 0.08, FirstFlow.Now)!.Value, 10), curve.Balances[^1], 9);
        Assert.Equal(Payback.Discounted(1_000_000, gains, 0.08), curve.Period);
    }

    [Fact]
    public void Of_GainsThatDoNotSuffice_IsNeverPaidBack() => Assert.Equal(PaybackOutcome.NeverPaidBack, PaybackCurve.Of(100, [10, -20, 30]).Period.Outcome);

    [Fact]
    public void Of_TheLargestAmounts_StaysExact()
    {
        const decimal Most = 1_000_000_000_000_000m;
        Assert.Equal(Most * 1199, PaybackCurve.Of(Most, Enumerable.Repeat(Most, PaybackCurve.MostPeriods).ToArray()).Balances[^1]);
        Assert.Equal(-Most, PaybackCurve.Of(Most, [Most], 1e7).Balances[0]);
    }

    [Fact]
    public void Of_InputOutOfRange_IsRefused()
    {
        Assert.Equal("investment", Assert.Throws<ArgumentOutOfRangeException>(() => PaybackCurve.Of(-1, [1])).ParamName);
        Assert.Equal("gains", Assert.Throws<ArgumentException>(() => PaybackCurve.Of(1, [])).ParamName);
        Assert.Equal("gains", Assert.Throws<ArgumentException>(() => PaybackCurve.Of(1, new decimal[1201])).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => PaybackCurve.Of(1, [1], -0.1)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => PaybackCurve.Of(1, [1], double.NaN)).ParamName);
    }
}

using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class PaybackTests
{
    [Fact]
    public void Simple_WithinAPeriod_IsInterpolated() => Assert.Equal(2.5, Payback.Simple(100, [40m, 40, 40]).Periods);

    [Fact]
    public void Simple_AtTheEndOfAPeriod_IsThatPeriod() => Assert.Equal(2, Payback.Simple(80, [40m, 40, 40]).Periods);

    [Fact]
    public void Simple_NotEnough_IsNever()
    {
        var result = Payback.Simple(100, [40m, 40, 19.9999999999m]);
        Assert.Equal(PaybackOutcome.NeverPaidBack, result.Outcome);
        Assert.Null(result.Periods);
        Assert.Equal("never paid back", result.ToString());
    }

    [Fact]
    public void Simple_NothingInvested_IsAtOnce() => Assert.Equal(0, Payback.Simple(0, [-5m]).Periods);

    [Fact]
    public void Simple_LossesInBetween_TakeTheFirstTime() => Assert.Equal(3.2, Payback.Simple(100, [50m, -10, 50, 50, -500]).Periods!.Value, 1e-15);

    [Fact]
    public void Discounted_WithInterest_IsLater()
    {
        // 100 at 10 %: 110 - 60 = 50, 55 of 60.
        Assert.Equal(1 + (55.0 / 60), Payback.Discounted(100, [60m, 60], 0.1).Periods!.Value, 1e-15);
        Assert.Equal(PaybackOutcome.NeverPaidBack, Payback.Discounted(100, [60m, 60], 0.2).Outcome);
    }

    [Fact]
    public void Discounted_RateZero_IsTheSimplePeriod() => Assert.Equal(Payback.Simple(100, [30m, 30, 30, 30]), Payback.Discounted(100, [30m, 30, 30, 30], 0));

    [Fact]
    public void Discounted_ExtremeRates_StayFinite()
    {
        var gains = new decimal[360];
        Array.Fill(gains, 1e15m);
        Assert.Equal(PaybackOutcome.PaidBack, Payback.Discounted(1e-10m, gains, 1e7).Outcome);
        Assert.Equal(PaybackOutcome.NeverPaidBack, Payback.Discounted(1e15m, gains, 1e7).Outcome);
        Assert.InRange(Payback.Discounted(1e15m, gains, Math.BitIncrement(-1.0)).Periods!.Value, 0, 1e-15);
    }

    [Fact]
    public void Simple_ClosedForm_AllocatesNothing()
    {
        decimal[] gains = [40, 40, 40];
        Payback.Simple(100, gains);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Payback.Simple(100, gains);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Simple_WrongInput_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("investment", () => Payback.Simple(-1, [1m]));
        Assert.Throws<ArgumentException>("gains", () => Payback.Simple(1, []));
        Assert.Throws<ArgumentOutOfRangeException>("gains[0]", () => Payback.Simple(1, [1e16m]));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => Payback.Discounted(1, [1m], -1));
    }

    [Fact]
    public void PaybackPeriod_Default_IsNever() => Assert.Equal(PaybackOutcome.NeverPaidBack, default(PaybackPeriod).Outcome);

    [Fact]
    public void ToString_PaidBack_SaysWhen() => Assert.Equal("paid back after 2.5 periods", Payback.Simple(100, [40m, 40, 40]).ToString());

    [Fact]
    public void Simple_AtTheEndOfTheLastPeriod_IsPaidBack() => Assert.Equal(2, Payback.Simple(80, [40m, 40]).Periods);
}

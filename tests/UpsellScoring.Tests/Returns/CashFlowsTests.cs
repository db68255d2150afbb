using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class CashFlowsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void NetPresentValue_FirstFlowNow_IsOnePeriodMoreThanAtTheEnd()
    {
        decimal[] flows = [-100, 60, 60];
        Assert.Equal(-100m + 50m + (60m / 1.44m), CashFlows.NetPresentValue(flows, 0.2, FirstFlow.Now)!.Value, 12);
        Assert.Equal((-100m + 50m + (60m / 1.44m)) / 1.2m, CashFlows.NetPresentValue(flows, 0.2, FirstFlow.EndOfFirstPeriod)!.Value, 12);
    }

    [Fact]
    public void NetPresentValue_RateZero_IsTheExactSum() =>
        Assert.Equal(999_999_999_999_999.0000000001m, CashFlows.NetPresentValue([1e15m, -1m, 0.0000000001m], 0, FirstFlow.Now));

    [Fact]
    public void NetPresentValue_ExactFraction_IsExact() =>
        Assert.Equal(-12.75m, CashFlows.NetPresentValue([-25.5m], 1, FirstFlow.EndOfFirstPeriod));

    [Fact]
    public void NetPresentValue_BeyondDecimal_IsNull()
    {
        var flows = new decimal[360];
        flows[^1] = 1;
        Assert.Null(CashFlows.NetPresentValue(flows, -0.999, FirstFlow.Now));
        Assert.Null(CashFlows.NetPresentValue([1m, 1e15m], Math.BitIncrement(-1.0), FirstFlow.EndOfFirstPeriod));
    }

    [Fact]
    public void NetPresentValue_LargestRateManyPeriods_IsTheEndlessSum()
    {
        var flows = new decimal[360];
        Array.Fill(flows, 1e15m);
        Assert.Equal(1_000_000_100_000_000m, CashFlows.NetPresentValue(flows, 1e7, FirstFlow.Now)!.Value, 6);
    }

    [Fact]
    public void NetPresentValue_DatedYearsOf365Days_IsThePeriodicOne()
    {
        DatedCashFlow[] dated = [new(Day, -100), new(Day.AddDays(365), 60), new(Day.AddDays(730), 70)];
        Assert.Equal(CashFlows.NetPresentValue([-100m, 60, 70], 0.07, FirstFlow.Now)!.Value, CashFlows.NetPresentValue(dated, 0.07)!.Value, 24);
    }

    [Fact]
    public void NetPresentValue_SpreadsheetExample_IsItsValue()
    {
        DatedCashFlow[] flows =
        [
            new(new(2008, 1, 1), -10_000), new(new(2008, 3, 1), 2750), new(new(2008, 10, 30), 4250), new(new(2009, 2, 15), 3250), new(new(2009, 4, 1), 2750),
        ];
        Assert.Equal(2086.647602m, CashFlows.NetPresentValue(flows, 0.09)!.Value, 6);
    }

    [Fact]
    public void NetPresentValue_ClosedForm_AllocatesNothing()
    {
        decimal[] flows = [-100, 60, 70];
        CashFlows.NetPresentValue(flows, 0.1, FirstFlow.Now);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) CashFlows.NetPresentValue(flows, 0.1, FirstFlow.Now);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(-1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(10_000_000.1)]
    public void NetPresentValue_RateOutOfRange_SaysWhich(double rate)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.NetPresentValue([1m], rate, FirstFlow.Now));
        Assert.Equal("rate", error.ParamName);
        Assert.Contains("above -1 and at most 10000000", error.Message, StringComparison.Ordinal);
        Assert.Contains("a rate of -100 % or less has no present value", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.NetPresentValue([new DatedCashFlow(Day, 1)], rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.ModifiedInternalRate([1m], rate, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.ModifiedInternalRate([1m], 0, rate));
    }

    [Fact]
    public void NetPresentValue_TimingNotSaid_IsRefused() =>
        Assert.Contains("EndOfFirstPeriod", Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.NetPresentValue([1m], 0, default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Flows_Empty_AreRefused()
    {
        Assert.Throws<ArgumentException>("flows", () => CashFlows.NetPresentValue(ReadOnlySpan<decimal>.Empty, 0, FirstFlow.Now));
        Assert.Throws<ArgumentException>("flows", () => CashFlows.NetPresentValue(ReadOnlySpan<DatedCashFlow>.Empty, 0));
        var error = Assert.Throws<ArgumentException>("flows", () => CashFlows.InternalRates(ReadOnlySpan<decimal>.Empty));
        Assert.Contains("flows has 0 flows; at least 1 is needed", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("flows", () => CashFlows.InternalRates(ReadOnlySpan<DatedCashFlow>.Empty));
        Assert.Throws<ArgumentException>("flows", () => CashFlows.ModifiedInternalRate([], 0, 0));
    }

    [Theory]
    [InlineData("1 1000000000000001 2")]
    [InlineData("1 -1000000000000000.1 2")]
    [InlineData("1 0.00000000001 2")]
    [InlineData("1 79228162514264337593543950335 2")]
    public void Flows_AmountOutOfRange_NameThePlace(string flows) =>
        Assert.Equal("flows[1]", Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.InternalRates(FlowRows.Periodic(flows))).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Flows_DaysNotRising_NameThePlaceAndTheRemedy(int days)
    {
        DatedCashFlow[] flows = [new(Day, -1), new(Day.AddDays(days), 2)];
        var error = Assert.Throws<ArgumentException>(() => CashFlows.InternalRates(flows));
        Assert.Contains(FormattableString.Invariant($"flows[1] is on {Day.AddDays(days):yyyy-MM-dd}, flows[0] on 2026-04-01"), error.Message, StringComparison.Ordinal);
        Assert.Contains("Sort the flows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Flows_Null_AreRefused() =>
        Assert.Throws<ArgumentException>(() => CashFlows.InternalRates(new DatedCashFlow[] { new(Day, -1), null! }));

    [Fact]
    public void DatedCashFlow_AmountOutOfRange_IsRefusedAlsoByWith()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatedCashFlow(Day, 1e16m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatedCashFlow(Day, 1) with { Amount = 1e-11m });
        Assert.Equal("2026-04-01: -5", new DatedCashFlow(Day, -5).ToString());
    }

    [Theory]
    [InlineData("100 200")]
    [InlineData("-100 -200")]
    [InlineData("5")]
    [InlineData("0 0")]
    public void ModifiedInternalRate_OneSideMissing_IsNull(string flows) =>
        Assert.Null(CashFlows.ModifiedInternalRate(FlowRows.Periodic(flows), 0.1, 0.1));

    [Fact]
    public void ModifiedInternalRate_TwoFlows_IsTheInternalRate() =>
        Assert.Equal(0.25, CashFlows.ModifiedInternalRate([-100m, 125], 0.3, 0.9)!.Value, 1e-15);

    [Fact]
    public void ModifiedInternalRate_Extremes_StayFinite()
    {
        var flows = new decimal[360];
        Array.Fill(flows, 1e15m);
        flows[0] = -1e-10m;
        Assert.True(double.IsFinite(CashFlows.ModifiedInternalRate(flows, 1e7, 1e7)!.Value));
        flows[0] = -1e15m;
        Assert.Equal(0, CashFlows.ModifiedInternalRate(flows, Math.BitIncrement(-1.0), Math.BitIncrement(-1.0))!.Value, 1e-15);
    }
}

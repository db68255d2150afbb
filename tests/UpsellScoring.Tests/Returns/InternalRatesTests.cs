using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class InternalRatesTests
{
    private const double ShareOfSize = 1e-9;
    private const double NearMinusOne = 1e-5; // 1 + rate has lost its digits below

    public static TheoryData<string, string, string> DatedRows => FlowRows.Theory("dated-flows.csv");

    public static TheoryData<string, string, string> PeriodicRows => FlowRows.Theory("periodic-flows.csv");

    [Theory]
    [MemberData(nameof(DatedRows))]
    public void InternalRates_DatedFlows_AreAllRatesAndNoOthers(string id, string flows, string rates)
    {
        Assert.NotEmpty(id);
        FlowRows.AssertRates(FlowRows.Rates(rates), CashFlows.InternalRates(FlowRows.Dated(flows)));
    }

    [Theory]
    [MemberData(nameof(PeriodicRows))]
    public void InternalRates_PeriodicFlows_AreAllRatesAndNoOthers(string id, string flows, string rates)
    {
        Assert.NotEmpty(id);
        FlowRows.AssertRates(FlowRows.Rates(rates), CashFlows.InternalRates(FlowRows.Periodic(flows)));
    }

    [Theory]
    [MemberData(nameof(DatedRows))]
    public void InternalRates_DatedFlows_BringTheNetPresentValueTo0(string id, string flows, string rates)
    {
        Assert.NotEmpty(id);
        Assert.NotEmpty(rates);
        var dated = FlowRows.Dated(flows);
        DatedCashFlow[] sizes = [.. dated.Select(flow => flow with { Amount = Math.Abs(flow.Amount) })];
        foreach (var rate in CashFlows.InternalRates(dated).Rates.Where(rate => rate > -1 + NearMinusOne))
        {
            var size = (double)CashFlows.NetPresentValue(sizes, rate)!.Value;
            Assert.InRange(Math.Abs((double)CashFlows.NetPresentValue(dated, rate)!.Value), 0, ShareOfSize * size);
        }
    }

    [Theory]
    [MemberData(nameof(PeriodicRows))]
    public void InternalRates_PeriodicFlows_BringTheNetPresentValueTo0(string id, string flows, string rates)
    {
        Assert.NotEmpty(id);
        Assert.NotEmpty(rates);
        var periodic = FlowRows.Periodic(flows);
        foreach (var rate in CashFlows.InternalRates(periodic).Rates.Where(rate => rate > -1 + NearMinusOne))
        {
            var size = CashFlows.NetPresentValue(Array.ConvertAll(periodic, Math.Abs), rate, FirstFlow.Now);
            if (size is null) continue;
            Assert.InRange(Math.Abs((double)CashFlows.NetPresentValue(periodic, rate, FirstFlow.Now)!.Value), 0, ShareOfSize * (double)size.Value);
        }
    }

    [Fact]
    public void InternalRates_ReferenceFiles_HaveTheirRows()
    {
        Assert.InRange(FlowRows.Read("dated-flows.csv").Length, 60, int.MaxValue);
        Assert.InRange(FlowRows.Read("periodic-flows.csv").Length, 20, int.MaxValue);
    }

    [Fact]
    public void InternalRates_OneOfMillions_IsExact() =>
        Assert.Equal(999_999, CashFlows.InternalRates([-1m, 1_000_000m]).Rate);

    [Fact]
    public void InternalRates_LargestRate_IsIncluded() =>
        Assert.Equal(1e7, CashFlows.InternalRates([-1m, 10_000_001m]).Rate);

    [Fact]
    public void InternalRates_AboveTheLargestRate_IsNone() =>
        Assert.Equal(InternalRateOutcome.None, CashFlows.InternalRates([-1m, 10_000_001.01m]).Outcome);

    [Fact]
    public void InternalRates_TooNearToMinusOne_IsTheLeastDoubleAbove() =>
        Assert.Equal(Math.BitIncrement(-1.0), CashFlows.InternalRates([-1e15m, 1e-10m]).Rate);

    [Fact]
    public void InternalRates_ZerosAround_MakeNoDifference() =>
        Assert.Equal(CashFlows.InternalRates([-100m, 39, 59, 55, 20]), CashFlows.InternalRates([0m, 0, -100, 39, 59, 55, 20, 0, 0, 0]));

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("0 0 0")]
    [InlineData("0 7 0")]
    [InlineData("-1 -2 -3")]
    public void InternalRates_NoChangeOfSign_IsNone(string flows) =>
        Assert.Equal(InternalRateOutcome.None, CashFlows.InternalRates(FlowRows.Periodic(flows)).Outcome);

    [Fact]
    public void InternalRates_Default_IsNone() => Assert.Equal(InternalRateOutcome.None, default);

    [Fact]
    public void InternalRates_DoubleZero_IsOne() =>
        Assert.Equal(0.1, CashFlows.InternalRates([-100m, 220, -121]).Rate!.Value, FlowRows.Allowed(0.1));

    [Fact]
    public void InternalRates_DaysOverTheWholeCalendar_AreFound()
    {
        DatedCashFlow[] flows = [new(DateOnly.MinValue, -1), new(new DateOnly(2020, 2, 29), 5), new(DateOnly.MaxValue, 1e15m)];
        var rate = CashFlows.InternalRates(flows).Rate!.Value;
        Assert.InRange(Math.Abs((double)CashFlows.NetPresentValue(flows, rate)!.Value), 0, ShareOfSize);
    }

    [Fact]
    public void Equals_SameRates_IsTrueWithTheSameHash()
    {
        var (a, b) = (CashFlows.InternalRates([-1600m, 10_000, -10_000]), CashFlows.InternalRates([-16m, 100, -100]));
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, CashFlows.InternalRates([-1m, 2]));
        Assert.NotEqual(a.GetHashCode(), CashFlows.InternalRates([-1m, 2]).GetHashCode());
    }

    [Fact]
    public void ToString_SeveralRates_ListsThemInPercent()
    {
        Assert.Equal("25%, 400%", CashFlows.InternalRates([-1600m, 10_000, -10_000]).ToString());
        Assert.Equal("no internal rate", CashFlows.InternalRates([1m]).ToString());
    }

    [Fact]
    public void InternalRates_TwoDatedRatesNextToMinusOne_AreOneDouble()
    {
        // 1000 z^2 - 1790 z + 801 with z = 0.9 and 0.89 a day: 0.9^365 and 0.89^365 are both below 10^-16 a year.
        var day = new DateOnly(2026, 4, 1);
        DatedCashFlow[] flows = [new(day, 1000), new(day.AddDays(1), -1790), new(day.AddDays(2), 801)];
        Assert.Equal([Math.BitIncrement(-1.0)], CashFlows.InternalRates(flows).Rates);
    }
}

using FsCheck;
using FsCheck.Fluent;
using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Laws;

/// <summary>What holds for all returns: 1,000 cases each, the same ones every time.</summary>
public class ReturnsLaws
{
    private const double ShareOfSize = 1e-9;
    private const double LeastCheckedRate = -0.9999;

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(12345UL, 77UL);

    // Amounts over many orders of magnitude, with zeros and a few decimals.
    private static readonly Gen<decimal> Amount =
        from digits in Gen.Choose(-9999, 9999)
        from exponent in Gen.Choose(-4, 9)
        select digits * Power(exponent);

    private static readonly Gen<decimal> Cost = Amount.Select(Math.Abs);

    private static readonly Gen<decimal[]> Flows =
        from count in Gen.Choose(1, 24)
        from flows in Amount.ArrayOf(count)
        select flows;

    private static readonly Gen<DatedCashFlow[]> DatedFlows =
        from flows in Flows
        from gaps in Gen.Choose(1, 400).ArrayOf(flows.Length)
        select flows.Select((flow, i) => new DatedCashFlow(new DateOnly(2026, 4, 1).AddDays(gaps.Take(i).Sum()), flow)).ToArray();

    private static readonly Gen<double> Rate = Gen.Choose(-900, 3000).Select(permille => permille / 1000.0);

    [Fact]
    public void InternalRates_EveryListedRate_BringsTheNetPresentValueTo0() => Check(Flows, flows =>
    {
        foreach (var rate in CashFlows.InternalRates(flows).Rates.Where(rate => rate > LeastCheckedRate))
        {
            var (value, size) = (CashFlows.NetPresentValue(flows, rate, FirstFlow.Now), CashFlows.NetPresentValue(Array.ConvertAll(flows, Math.Abs), rate, FirstFlow.Now));
            Assert.True(size is null || Math.Abs((double)value!.Value) <= ShareOfSize * (double)size.Value);
        }
    });

    [Fact]
    public void InternalRates_EveryListedRateOfDatedFlows_BringsTheNetPresentValueTo0() => Check(DatedFlows, flows =>
    {
        DatedCashFlow[] sizes = [.. flows.Select(flow => flow with { Amount = Math.Abs(flow.Amount) })];
        foreach (var rate in CashFlows.InternalRates(flows).Rates.Where(rate => rate > LeastCheckedRate))
        {
            var size = CashFlows.NetPresentValue(sizes, rate);
            Assert.True(size is null || Math.Abs((double)CashFlows.NetPresentValue(flows, rate)!.Value) <= ShareOfSize * (double)size.Value);
        }
    });

    [Fact]
    public void InternalRates_NumberOfRates_ObeysDescartes() => Check(DatedFlows, flows =>
    {
        var signs = flows.Select(flow => Math.Sign(flow.Amount)).Where(sign => sign != 0).ToArray();
        Assert.InRange(CashFlows.InternalRates(flows).Rates.Count, 0, signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second));
    });

    [Fact]
    public void InternalRates_ChangeOfSignBetweenTwoRates_HasARateBetween() => Check(from flows in Flows from a in Rate from b in Rate select (flows, a, b), given =>
    {
        var (low, high) = (Math.Min(given.a, given.b), Math.Max(given.a, given.b));
        var (atLow, atHigh) = (CashFlows.NetPresentValue(given.flows, low, FirstFlow.Now), CashFlows.NetPresentValue(given.flows, high, FirstFlow.Now));
        if (atLow is { } first && atHigh is { } second && Math.Sign(first) * Math.Sign(second) < 0)
        {
            Assert.Contains(CashFlows.InternalRates(given.flows).Rates, rate => rate >= low && rate <= high);
        }
    });

    [Fact]
    public void InternalRates_ScaledFlows_AreUnchanged() => Check(from flows in Flows from factor in Gen.Choose(1, 100) from negative in Gen.Elements(1, -1) select (flows, factor * negative), given =>
        Assert.Equal(CashFlows.InternalRates(given.flows), CashFlows.InternalRates(Array.ConvertAll(given.flows, flow => flow * given.Item2))));

    [Fact]
    public void InternalRates_DatedYearsOf365Days_AreThePeriodicOnes() => Check(Flows, flows =>
    {
        DatedCashFlow[] dated = [.. flows.Select((flow, i) => new DatedCashFlow(new DateOnly(2026, 4, 1).AddDays(365 * i), flow))];
        var (periodic, yearly) = (CashFlows.InternalRates(flows).Rates, CashFlows.InternalRates(dated).Rates);
        Assert.Equal(periodic.Count, yearly.Count);
        Assert.All(periodic.Zip(yearly), pair => Assert.Equal(pair.First, pair.Second, Math.Max(1e-12, 1e-15 * Math.Abs(pair.First))));
    });

    [Fact]
    public void NetPresentValue_OfASum_IsTheSum() => Check(from a in Amount.ArrayOf(6) from b in Amount.ArrayOf(6) from rate in Rate select (a, b, rate), given =>
    {
        var sum = CashFlows.NetPresentValue([.. given.a.Zip(given.b, (x, y) => x + y)], given.rate, FirstFlow.Now)!.Value;
        var parts = CashFlows.NetPresentValue(given.a, given.rate, FirstFlow.Now)!.Value + CashFlows.NetPresentValue(given.b, given.rate, FirstFlow.Now)!.Value;
        Assert.InRange(Math.Abs(sum - parts), 0, 1e-8m);
    });

    [Fact]
    public void NetPresentValue_OfReceipts_FallsAsTheRateRises() => Check(from flows in Flows from a in Rate from b in Rate select (flows, a, b), given =>
    {
        var flows = Array.ConvertAll(given.flows, Math.Abs);
        var (atLow, atHigh) = (CashFlows.NetPresentValue(flows, Math.Min(given.a, given.b), FirstFlow.Now), CashFlows.NetPresentValue(flows, Math.Max(given.a, given.b), FirstFlow.Now));
        Assert.True(atLow is null || atHigh <= atLow);
    });

    [Fact]
    public void ModifiedInternalRate_BothRatesTheInternalRate_IsThatRate() => Check(Flows, flows =>
    {
        // At its own internal rate, financing and reinvestment change nothing.
        if (CashFlows.InternalRates(flows).Rate is { } rate and > LeastCheckedRate && flows[0] != 0 && flows[^1] != 0)
        {
            Assert.Equal(rate, CashFlows.ModifiedInternalRate(flows, rate, rate)!.Value, 1e-9 * (1 + Math.Abs(rate)));
        }
    });

    [Fact]
    public void Payback_GreaterGain_IsNeverLater() => Check(
        from investment in Cost from gains in Flows from at in Gen.Choose(0, 23) from more in Cost from rate in Rate select (investment, gains, at, more, rate), given =>
    {
        decimal[] greater = [.. given.gains];
        greater[given.at % greater.Length] += given.more;
        var (before, after) = (Payback.Discounted(given.investment, given.gains, given.rate), Payback.Discounted(given.investment, greater, given.rate));
        Assert.True(before.Periods is null || after.Periods <= before.Periods);
    });

    [Fact]
    public void Payback_HigherRateOnReceipts_IsNeverSooner() => Check(from investment in Cost from gains in Flows from a in Rate from b in Rate select (investment, gains, a, b), given =>
    {
        var gains = Array.ConvertAll(given.gains, Math.Abs);
        var (low, high) = (Payback.Discounted(given.investment, gains, Math.Min(given.a, given.b)), Payback.Discounted(given.investment, gains, Math.Max(given.a, given.b)));
        Assert.True(high.Periods is null || low.Periods <= high.Periods + 1e-12);
    });

    [Fact]
    public void Multiple_LessOne_IsTheNetReturn() => Check(from gain in Amount from cost in Cost select (gain, cost), given =>
    {
        var figure = ReturnFigure.OfDeal(given.gain, given.cost);
        Assert.Equal(figure.Outcome == ReturnOutcome.NoCost, figure.Multiple is null);
        Assert.True(figure.Multiple is not { } multiple || Math.Abs(multiple - 1 - figure.NetReturn!.Value) <= 1e-12m * (1 + Math.Abs(multiple)));
    });

    [Fact]
    public void TotalCost_Kinds_AddUpToTheTotal() => Check(Cost.ArrayOf(7), amounts =>
    {
        var cost = TotalCost.Of(amounts.Select((amount, i) => new CostPart((CostKind)(i % 4), "part", amount)));
        Assert.Equal(cost.Amount, Enum.GetValues<CostKind>().Sum(cost.Of));
    });

    [Fact]
    public void Saving_AboveTheBreakEvenHours_PaysForItself() => Check(from hours in Gen.Choose(0, 10_000) from cost in Cost from difference in Cost select (hours, cost, difference), given =>
    {
        var saving = new Saving(given.hours, given.cost, given.difference);
        if (saving.BreakEvenHours is { } least && Math.Abs(given.hours - least) > 1e-12m) Assert.Equal(given.hours > least && given.cost > 0, saving.Outcome == SavingOutcome.PaysForItself);
    });

    [Fact]
    public void BreakEvenAcceptance_Rate_LiesIn0To1() => Check(from cost in Cost from gain in Amount select new BreakEvenAcceptance(cost, gain), given =>
    {
        Assert.Equal(given.Outcome == BreakEvenOutcome.WithinReach, given.Rate is not null);
        Assert.InRange(given.Rate ?? 0, 0, 1);
    });

    [Fact]
    public void Sensitivity_Swings_NeverRise() => Check(Rate.ArrayOf(5), weights =>
    {
        var inputs = weights.Select((_, i) => new SensitivityInput($"input {i}", -1, 0, 2));
        var swings = Sensitivity.OneAtATime(inputs, values => values[0] * weights[0] + values[1] * weights[1] - values[2] * weights[2] + values[3] * weights[3] * values[4]).Select(effect => effect.Swing).ToArray();
        Assert.All(swings.Zip(swings.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
    });

    [Fact]
    public void Simulation_Percentiles_NeverFallAndEncloseTheMean() => Check(from seed in Gen.Choose(0, int.MaxValue) from draws in Gen.Choose(1, 50) select (seed, draws), given =>
    {
        var result = Simulation.Run([new("x", Distributions.Triangular(-1, 0, 3))], values => values[0], given.draws, (ulong)given.seed);
        var percentiles = Enumerable.Range(0, 21).Select(i => result.Percentile(i / 20.0)).ToArray();
        Assert.All(percentiles.Zip(percentiles.Skip(1)), pair => Assert.True(pair.First <= pair.Second));
        Assert.InRange(result.Mean, percentiles[0] - 1e-15, percentiles[^1] + 1e-15);
    });

    private static void Check<T>(Gen<T> gen, Action<T> law) => Prop.ForAll(gen.ToArbitrary(), law).Check(Cases);

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++) power = exponent > 0 ? power * 10 : power / 10;
        return power;
    }
}

using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.Laws;

/// <summary>What holds for every lifetime value, each law over 1,000 seeded cases.</summary>
public class LifetimeValueLaws
{
    private const double Rounding = 1e-13;     // of doubles, relative
    private const decimal HalfUnit = 0.00000000006m; // of an amount's last decimal, and a little

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(12345UL, 77UL);

    private static readonly Gen<double> _unit = Gen.Choose(0, 1_000_000).Select(i => i / 1e6);

    private static readonly Gen<double> _share = Gen.Frequency(
        (1, Gen.Constant(0.0)), (1, Gen.Constant(1.0)), (2, _unit.Select(u => 1 - u * 1e-6)), (8, _unit));

    private static readonly Gen<double> _discount = Gen.Frequency(
        (1, Gen.Constant(0.0)), (1, _unit.Select(u => u * 1e-9)), (6, _unit.Select(u => u / 2)), (1, _unit.Select(u => u * 10)));

    private static readonly Gen<double> _growth = Gen.Frequency((2, Gen.Constant(0.0)), (3, _unit.Select(u => u * 0.3 - 0.15)));

    private static readonly Gen<decimal> _price = Gen.Choose(1, 100_000_000).Select(cents => cents / 100m);

    private static readonly Gen<FirstMarginTiming> _timing = Gen.Elements(Enum.GetValues<FirstMarginTiming>());

    private static readonly Gen<int?> _horizon = Gen.Frequency((1, Gen.Constant(default(int?))), (2, Gen.Choose(1, 400).Select(n => (int?)n)));

    private static readonly Gen<RetentionFacts> _facts =
        from price in _price
        from margin in _share
        from retention in _share
        from discount in _discount
        from growth in _growth
        from timing in _timing
        from horizon in _horizon
        select new RetentionFacts
        {
            PricePerPeriod = price,
            MarginShare = margin,
            RetentionRate = retention,
            DiscountRate = discount,
            GrowthRate = growth,
            FirstMargin = timing,
            HorizonPeriods = horizon,
        };

    [Fact]
    public void Margin_Higher_NeverLowersTheValue() => Hold(_facts, _share, (facts, other) =>
        NotBelow(facts with { MarginShare = Math.Max(facts.MarginShare!.Value, other) }, facts with { MarginShare = Math.Min(facts.MarginShare!.Value, other) }));

    [Fact]
    public void Retention_Higher_NeverLowersTheValue() => Hold(_facts, _share, (facts, other) =>
        NotBelow(facts with { RetentionRate = Math.Max(facts.RetentionRate!.Value, other) }, facts with { RetentionRate = Math.Min(facts.RetentionRate!.Value, other) }));

    [Fact]
    public void Discount_Higher_NeverRaisesTheValue() => Hold(_facts, _discount, (facts, other) =>
        NotBelow(facts with { DiscountRate = Math.Min(facts.DiscountRate!.Value, other) }, facts with { DiscountRate = Math.Max(facts.DiscountRate!.Value, other) }));

    [Fact]
    public void Horizon_Longer_NeverLowersTheValue() => Hold(_facts, Gen.Choose(1, 400), (facts, other) =>
        NotBelow(facts, facts with { HorizonPeriods = Math.Min(facts.HorizonPeriods ?? other, other) }));

    [Fact]
    public void Horizon_Growing_LeavesTheRestOfTheEndlessValue() => Hold(_facts, Gen.Choose(1, 400), (facts, periods) =>
    {
        var endless = Value(facts with { HorizonPeriods = null });
        var ratio = facts.RetentionRate!.Value * (1 + facts.GrowthRate) / (1 + facts.DiscountRate!.Value);
        return endless is null || Near(
            Value(facts with { HorizonPeriods = periods }), endless * (decimal)(1 - Math.Pow(ratio, periods)), 1e-12 * (double)endless.Value);
    });

    [Fact]
    public void Horizon_VeryLong_IsTheEndlessValue() => Hold(_facts, facts =>
    {
        var endless = Value(facts with { HorizonPeriods = null });
        var gap = 1 - facts.RetentionRate!.Value * (1 + facts.GrowthRate) / (1 + facts.DiscountRate!.Value);
        return endless is null || gap < 1e-4 || Near(Value(facts with { HorizonPeriods = 1_000_000 }), endless);
    });

    [Fact]
    public void Now_Is_EndOfFirstPeriodOneDiscountEarlier() => Hold(_facts, facts =>
    {
        var now = Value(facts with { FirstMargin = FirstMarginTiming.Now });
        var end = Value(facts with { FirstMargin = FirstMarginTiming.EndOfFirstPeriod });
        return now is null ? end is null || end > 9e13m : Near(now, end * (1 + (decimal)facts.DiscountRate!.Value), 1e-9);
    });

    [Fact]
    public void AfterFirstRenewal_Is_NowWithoutItsFirstMargin() => Hold(_facts, facts =>
    {
        var after = Value(facts with { FirstMargin = FirstMarginTiming.AfterFirstRenewal });
        var now = Value(facts with { FirstMargin = FirstMarginTiming.Now, HorizonPeriods = facts.HorizonPeriods + 1 });
        return now is null || Near(after, now - facts.PricePerPeriod * (decimal)facts.MarginShare!.Value, Rounding * (double)now.Value);
    });

    [Fact]
    public void Finite_Is_TheSumMarginByMargin() => Hold(_facts, Gen.Choose(1, 400), (facts, periods) =>
    {
        var (kept, worth) = (facts.RetentionRate!.Value * (1 + facts.GrowthRate), 1 / (1 + facts.DiscountRate!.Value));
        var term = (double)facts.PricePerPeriod!.Value * facts.MarginShare!.Value;
        term *= facts.FirstMargin switch { FirstMarginTiming.Now => 1, FirstMarginTiming.AfterFirstRenewal => kept * worth, _ => worth };
        var sum = 0.0;
        for (var i = 0; i < periods; i++, term *= kept * worth)
        {
            sum += term;
        }

        var value = Value(facts with { HorizonPeriods = periods });
        return sum > 9e14 || Near(value, (decimal)sum, 1e-12 * sum);
    });

    [Fact]
    public void Price_TimesAPowerOfTen_TakesTheValueWithIt() => Hold(_facts, Gen.Choose(-6, 6), (facts, power) =>
    {
        var scale = Enumerable.Repeat(power < 0 ? 0.1m : 10m, Math.Abs(power)).Aggregate(1m, (product, factor) => product * factor);
        var value = Value(facts);
        return value is null || value * scale > 9e14m
            || Near(Value(facts with { PricePerPeriod = facts.PricePerPeriod * scale }), value * scale, Math.Max(1, (double)scale) * 1e-10);
    });

    [Fact]
    public void Profit_Is_RevenueTimesTheMarginShare() => Hold(_facts, facts =>
    {
        var revenue = Value(facts with { MarginShare = null });
        return revenue is null || Near(Value(facts), revenue * (decimal)facts.MarginShare!.Value);
    });

    [Fact]
    public void ExpectedPeriods_WithoutDiscountAndGrowth_TimesTheMarginIsTheValue() => Hold(_facts, facts =>
    {
        var estimate = LifetimeValueCalculators.Retention.Calculate(facts with { DiscountRate = 0, GrowthRate = 0 });
        return estimate.Value is null || facts.MarginShare == 0 && estimate.Value == 0
            || Near(estimate.Value, (decimal)((double)facts.PricePerPeriod!.Value * facts.MarginShare!.Value * estimate.ExpectedPeriods!.Value));
    });

    [Fact]
    public void MarginPerChurn_Is_TheEndlessValueNowWithoutDiscount() => Hold(_facts, facts =>
        Equal(
            LifetimeValueCalculators.Churn.Calculate(new() { MarginPerPeriod = facts.PricePerPeriod, ChurnRate = 1 - facts.RetentionRate }),
            LifetimeValueCalculators.Retention.Calculate(
                facts with { MarginShare = 1, DiscountRate = 0, GrowthRate = 0, FirstMargin = FirstMarginTiming.Now, HorizonPeriods = null })));

    [Fact]
    public void Effects_SumTo_TheDifference() => Hold(_facts, _facts, (before, after) =>
    {
        var change = LifetimeValueChange.Between(before, after with { FirstMargin = before.FirstMargin });
        return change.Difference == (change.Difference is null ? null : Enum.GetValues<LifetimeValueInput>().Sum(change.Effect));
    });

    [Fact]
    public void Uplift_AppliedToBefore_IsAfter() => Hold(_price, _price, (before, after) =>
        Near(before * (1 + (decimal)LifetimeValueUplift.Between(before, after).Rate!.Value), after, 1e-14 * (double)(before + after)));

    [Fact]
    public void Table_EveryCell_IsTheCalculatorsValue() => Hold(_facts, _share, (facts, other) =>
    {
        double[] rows = [other, facts.RetentionRate!.Value], columns = [facts.DiscountRate!.Value, 0.5, 0];
        var table = LifetimeValueTable.Of(facts, LifetimeValueInput.Retention, rows, LifetimeValueInput.Discount, columns);
        return Enumerable.Range(0, rows.Length).All(row => Enumerable.Range(0, columns.Length).All(column =>
            table[row, column] == LifetimeValueCalculators.Retention.Calculate(facts with { RetentionRate = rows[row], DiscountRate = columns[column] })));
    });

    [Fact]
    public void Lifetime_OnePeriodMore_AddsThoseWhoStay() => Hold(_share, Gen.Choose(1, 400), (churn, horizon) =>
        Near(ExpectedLifetime.FromChurn(churn, horizon + 1).Periods, 1 + (1 - churn) * ExpectedLifetime.FromChurn(churn, horizon).Periods!.Value));

    [Fact]
    public void Lifetime_ConstantRetention_DoesNotAge() => Hold(_share, Gen.Choose(0, 400), (retention, stayed) =>
        ExpectedLifetime.Residual([retention, retention, retention], stayed) is var residual && ExpectedLifetime.FromChurn(1 - retention) is var lifetime
        && residual.Outcome == lifetime.Outcome && (lifetime.Periods is not { } periods || Near(residual.Periods, periods)));

    [Fact]
    public void PeriodRates_ThereAndBack_AreTheSame() => Hold(_share, _discount, (share, rate) =>
        Near(PeriodRates.YearlyRetention(PeriodRates.MonthlyRetention(share)), share)
        && Near(PeriodRates.YearlyChurn(PeriodRates.MonthlyChurn(share)), share)
        && Near(PeriodRates.YearlyRate(PeriodRates.MonthlyRate(rate)), rate)
        && Near(PeriodRates.YearlyChurn(share), 1 - PeriodRates.YearlyRetention(1 - share), 1e-15));

    [Fact]
    public void Calculate_AnyAcceptedInput_GivesANamedOutcome()
    {
        var anyShare = Gen.Elements(0, double.Epsilon, 1e-17, 0.5, 0.9, Math.BitDecrement(1), 1);
        var anyRate = Gen.Elements(Math.BitIncrement(-1), -0.5, -1e-17, 0, double.Epsilon, 1e-17, 0.1, 10);
        var wild =
            from price in Gen.Elements(0m, 0.0000000001m, 1m, 999_999_999_999_999.9999999999m, 1e15m)
            from margin in Gen.Elements<double?>(null, -100, -double.Epsilon, 0, double.Epsilon, 1)
            from retention in anyShare
            from discount in anyRate
            from growth in anyRate
            from timing in _timing
            from horizon in Gen.Elements<int?>(null, 1, 2, 1200, 1_000_000)
            select new RetentionFacts
            {
                PricePerPeriod = price,
                MarginShare = margin,
                RetentionRate = retention,
                DiscountRate = discount,
                GrowthRate = growth,
                FirstMargin = timing,
                HorizonPeriods = horizon,
            };
        Hold(wild, facts =>
        {
            var estimate = LifetimeValueCalculators.Retention.Calculate(facts);
            return estimate.Outcome != LifetimeValueOutcome.UnknownInput
                && estimate.Value is not null == estimate.Outcome is LifetimeValueOutcome.Finite or LifetimeValueOutcome.Zero
                && estimate.Value is not (> 1e15m or < -1e15m)
                && double.IsFinite(estimate.ExpectedPeriods ?? 0);
        });
    }

    private static void Hold<T>(Gen<T> gen, Func<T, bool> law) => Prop.ForAll(gen.ToArbitrary(), law).Check(_config);

    private static void Hold<T, TOther>(Gen<T> gen, Gen<TOther> other, Func<T, TOther, bool> law) => Prop.ForAll(gen.ToArbitrary(), other.ToArbitrary(), law).Check(_config);

    private static decimal? Value(RetentionFacts facts) => LifetimeValueCalculators.Retention.Calculate(facts).Value;

    /// <summary>Not below, up to rounding; what has no finite value is above everything.</summary>
    private static bool NotBelow(RetentionFacts greater, RetentionFacts lesser) =>
        Value(greater) is not { } high || Value(lesser) is { } low && high >= low - (decimal)Rounding * low - HalfUnit;

    private static bool Near(decimal? actual, decimal? expected, double tolerance = 0) =>
        actual is { } value && expected is { } wanted && Math.Abs(value - wanted) <= 2 * HalfUnit + (decimal)tolerance + (decimal)Rounding * Math.Abs(wanted);

    private static bool Near(double? actual, double expected, double tolerance = 0) =>
        actual is { } value && Math.Abs(value - expected) <= tolerance + Rounding * Math.Abs(expected);

    private static bool Equal(LifetimeValueEstimate first, LifetimeValueEstimate second) =>
        first.Outcome == second.Outcome && (first.Value is null || Near(first.Value, second.Value));
}

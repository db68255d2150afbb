using FsCheck;
using FsCheck.Fluent;
using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Pricing.Prices;

namespace UpsellScoring.Tests.Laws;

/// <summary>What holds for every price gap and staged path; 1,000 cases each, replayed from a fixed seed.</summary>
public class PricingLaws
{
    private const int Cases = 1000;
    private const decimal OneUnit = 0.0000000000000000000000000001m;

    private static readonly Config Laws = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(12345UL, 77UL);

    private static readonly Gen<decimal> Amount = Gen.OneOf(
        Gen.Choose(1, 200).Select(amount => (decimal)amount),
        Gen.Choose(1, int.MaxValue).Select(amount => amount / 100m),
        Gen.Choose(1, int.MaxValue).Select(amount => amount / 10_000_000_000m),
        Gen.Choose(1, 1_000_000).Select(amount => amount * 1_000_000m));

    private static readonly Gen<decimal> Ratio = Gen.OneOf(
        Gen.Choose(1, 3000).Select(thousandth => thousandth / 1000m),
        Gen.Choose(1, int.MaxValue).Select(part => part / (decimal)int.MaxValue));

    private static readonly Gen<PriceBands> Bands =
        from first in Gen.Choose(1, 300)
        from second in Gen.Choose(1, 300)
        from third in Gen.Choose(1, 300)
        from one in Gen.Elements(true, false)
        from two in Gen.Elements(true, false)
        from three in Gen.Elements(true, false)
        select new PriceBands(
            [
                new(PriceGapClass.Easy, first / 1000m, one),
                new(PriceGapClass.Considered, (first + second) / 1000m, two),
                new(PriceGapClass.Careful, (first + second + third) / 1000m, three),
                new(PriceGapClass.Large, null),
            ], 1.5m, 2);

    private static readonly Gen<PriceGapClass> Band = Gen.Elements(PriceGapClass.Easy, PriceGapClass.Considered, PriceGapClass.Careful, PriceGapClass.Large);

    private static readonly Gen<BillingPeriod> Period = Gen.Elements(BillingPeriod.Month, BillingPeriod.Quarter, BillingPeriod.HalfYear, BillingPeriod.Year);

    [Fact]
    public void Classify_LargerRise_IsNeverAnEasierClass() => Prop.ForAll(
        Bands.ToArbitrary(), Ratio.ToArbitrary(), Ratio.ToArbitrary(),
        (bands, one, other) =>
            bands.Classify(PriceGap.FromRatio(Math.Min(one, other))) <= bands.Classify(PriceGap.FromRatio(Math.Max(one, other)))).Check(Laws);

    [Fact]
    public void Classify_AtEveryEdge_IsExactToOneUnit() => Prop.ForAll(
        Bands.ToArbitrary(),
        bands => bands.Bands.Zip(bands.Bands.Skip(1)).All(pair =>
        {
            var edge = pair.First.UpTo!.Value;
            return bands.Classify(PriceGap.FromRatio(edge - OneUnit)) == pair.First.Class
                && bands.Classify(PriceGap.FromRatio(edge)) == (pair.First.IncludesLimit ? pair.First.Class : pair.Second.Class)
                && bands.Classify(PriceGap.FromRatio(edge + OneUnit)) == pair.Second.Class;
        })).Check(Laws);

    [Fact]
    public void Classify_PriceOfEveryEdge_IsExactToTheSmallestAmount() => Prop.ForAll(
        Bands.ToArbitrary(), Gen.Choose(1, 1_000_000_000).ToArbitrary(),
        (bands, thousands) => bands.Bands.Zip(bands.Bands.Skip(1)).All(pair =>
        {
            const decimal Smallest = 0.0000000001m;
            var current = thousands * 1000m;
            var edge = current * (1 + pair.First.UpTo!.Value);
            return bands.Classify(MonthlyGap(current, edge - Smallest)) == pair.First.Class
                && bands.Classify(MonthlyGap(current, edge)) == (pair.First.IncludesLimit ? pair.First.Class : pair.Second.Class)
                && bands.Classify(MonthlyGap(current, edge + Smallest)) == pair.Second.Class;
        })).Check(Laws);

    [Fact]
    public void Ratio_BothAmountsTimesAPowerOfTen_IsTheSame() => Prop.ForAll(
        Amount.ToArbitrary(), Amount.ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(),
        (current, proposed, power) =>
        {
            var factor = (decimal)Math.Pow(10, power);
            return MonthlyGap(current, proposed) == MonthlyGap(current * factor, proposed * factor);
        }).Check(Laws);

    [Fact]
    public void Ratio_AnyRise_LeadsBackToTheProposedPrice() => Prop.ForAll(
        Amount.ToArbitrary(), Amount.ToArbitrary(),
        (current, proposed) => Math.Abs((current * (1 + MonthlyGap(current, proposed).Ratio!.Value)) - proposed) <= 1e-12m * proposed + (1e-12m * current)).Check(Laws);

    [Fact]
    public void Ratio_OtherBillingPeriodOfTheSamePrice_IsTheSame() => Prop.ForAll(
        Amount.ToArbitrary(), Amount.ToArbitrary(), (from period in Period from other in Period select (period, other)).ToArbitrary(),
        (current, proposed, periods) =>
        {
            var gap = PriceGap.Between(
                new(current * (int)periods.period, periods.period, TaxBasis.WithTax), new(proposed * (int)periods.other, periods.other, TaxBasis.WithTax));
            return Math.Abs(gap.Ratio!.Value - MonthlyGap(current, proposed).Ratio!.Value) <= 1e-18m * (1 + Math.Abs(gap.Ratio.Value))
                && gap.IsLongerCommitment == periods.other > periods.period;
        }).Check(Laws);

    [Fact]
    public void ForAddOn_AnyAddOn_IsAddedOverCurrent() => Prop.ForAll(
        Amount.ToArbitrary(), Amount.ToArbitrary(),
        (current, added) => PriceGap.ForAddOn(Monthly(current), Monthly(added)).Ratio == added / current).Check(Laws);

    [Fact]
    public void Find_AnyPath_StaysInTheBandAndEndsExactly() => Prop.ForAll(
        Bands.ToArbitrary(), Rises(Amount, Amount).ToArbitrary(), (from band in Band from unit in Gen.Elements(0.01m, 1, 5, 1000) select (band, unit)).ToArbitrary(),
        (bands, rise, choice) =>
        {
            var path = StagedPath.Find(Monthly(rise.Current), Monthly(rise.Target), choice.band, choice.unit, bands);
            return path.Outcome == StagedPathOutcome.Found
                ? StepsAreSound(path, bands, rise, choice.band, choice.unit)
                : path.Outcome is StagedPathOutcome.UnitTooCoarse or StagedPathOutcome.TooManySteps && path.Steps.Count == 0;
        }).Check(Laws);

    [Fact]
    public void Find_SmallPrices_HasTheFewestStepsOfAll() => Prop.ForAll(
        Bands.ToArbitrary(), Rises(Gen.Choose(1, 60).Select(amount => (decimal)amount), Gen.Choose(2, 90).Select(amount => (decimal)amount)).ToArbitrary(),
        (from band in Band from unit in Gen.Choose(1, 9) select (band, unit)).ToArbitrary(),
        (bands, rise, choice) =>
        {
            var path = StagedPath.Find(Monthly(rise.Current), Monthly(rise.Target), choice.band, choice.unit, bands);
            return (path.Outcome == StagedPathOutcome.Found ? path.Steps.Count : null) == FewestSteps(bands, rise, choice.band, choice.unit);
        }).Check(Laws);

    [Fact]
    public void Find_ConsideredInWholeUnits_HasEveryStepInTheBandItself() => Prop.ForAll(
        Rises(Gen.Choose(1_000, 1_000_000).Select(amount => (decimal)amount), Gen.Choose(2_000, 100_000_000).Select(amount => (decimal)amount)).ToArbitrary(),
        rise =>
        {
            var path = StagedPath.Find(Monthly(rise.Current), Monthly(rise.Target), PriceGapClass.Considered);
            return rise.Target <= rise.Current * 1.1m
                || path.Steps.All(step => PriceBands.Standard.Classify(PriceGap.FromRatio(step.Ratio)) == PriceGapClass.Considered);
        }).Check(Laws);

    private static Gen<(decimal Current, decimal Target)> Rises(Gen<decimal> currents, Gen<decimal> targets) =>
        from current in currents from target in targets where target > current select (current, target);

    private static bool StepsAreSound(StagedPath path, PriceBands bands, (decimal Current, decimal Target) rise, PriceGapClass band, decimal unit)
    {
        var before = rise.Current;
        foreach (var step in path.Steps)
        {
            var gap = MonthlyGap(before, step.Price.Amount);
            if (gap.Ratio != step.Ratio || bands.Classify(gap) > band || !(step.Ratio > 0) || (step != path.Steps[^1] && step.Price.Amount % unit != 0))
            {
                return false;
            }

            before = step.Price.Amount;
        }

        return before == rise.Target;
    }

    // Breadth first over every multiple of the unit: slow, and surely right.
    private static int? FewestSteps(PriceBands bands, (decimal Current, decimal Target) rise, PriceGapClass band, int unit)
    {
        HashSet<decimal> reached = [rise.Current];
        for (var steps = 1; ; steps++)
        {
            if (reached.Any(amount => bands.Classify(MonthlyGap(amount, rise.Target)) <= band))
            {
                return steps;
            }

            var before = reached.Count;
            reached.UnionWith([.. Multiples(unit, rise.Target).Where(next => reached.Any(amount => amount < next && bands.Classify(MonthlyGap(amount, next)) <= band))]);
            if (reached.Count == before)
            {
                return null;
            }
        }
    }

    private static IEnumerable<decimal> Multiples(int unit, decimal below)
    {
        for (decimal multiple = unit; multiple < below; multiple += unit)
        {
            yield return multiple;
        }
    }
}

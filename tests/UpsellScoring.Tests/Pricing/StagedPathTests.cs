using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Pricing.Prices;

namespace UpsellScoring.Tests.Pricing;

public class StagedPathTests
{
    private static readonly PriceBands Exclusive = PriceBands.Standard.WithBands(new(PriceGapClass.Careful, 0.5m, false), new(PriceGapClass.Large, null));

    [Fact]
    public void Find_50000To80000_GoesBy65000()
    {
        var path = Find(50_000, 80_000, PriceGapClass.Considered);
        Assert.Equal(StagedPathOutcome.Found, path.Outcome);
        Assert.Equal([65_000m, 80_000m], path.Steps.Select(step => step.Price.Amount));
        Assert.Equal(0.3m, path.Steps[0].Ratio);
        Assert.Equal(0.231m, Math.Round(path.Steps[1].Ratio, 3));
        Assert.Equal("65,000 (+30%), 80,000 (+23.1%)", path.ToString());
    }

    [Fact]
    public void Find_RiseWithinTheBand_IsOneStep() => Assert.Equal([60_000m], Amounts(50_000, 60_000, PriceGapClass.Considered));

    [Fact]
    public void Find_LastStepWouldBeTiny_KeepsAllStepsInTheBand()
    {
        var path = Find(50_000, 66_000, PriceGapClass.Considered, 1_000);
        Assert.Equal([59_000m, 66_000m], path.Steps.Select(step => step.Price.Amount));
        Assert.All(path.Steps, step => Assert.Equal(PriceGapClass.Considered, PriceBands.Standard.Classify(PriceGap.FromRatio(step.Ratio))));
    }

    [Fact]
    public void Find_BandCannotHoldEveryStep_GoesThroughAnEasierOne() =>
        Assert.Equal([14_999m, 16_000m], Amounts(10_000, 16_000, PriceGapClass.Careful));

    [Fact]
    public void Find_ExclusiveLimit_StaysBelowIt() => Assert.Equal([140m, 200m], Amounts(100, 200, PriceGapClass.Careful, 10, Exclusive));

    [Fact]
    public void Find_CoarseUnit_RoundsDownIntoTheBand() => Assert.Equal([120m, 150m], Amounts(100, 150, PriceGapClass.Considered, 20));

    [Fact]
    public void Find_FractionalUnit_IsKept() => Assert.Equal([1.65m, 2.10m], Amounts(1.29m, 2.10m, PriceGapClass.Considered, 0.05m));

    [Fact]
    public void Find_TargetBesideTheUnit_EndsExactly() => Assert.Equal(82_345.67m, Amounts(50_000, 82_345.67m, PriceGapClass.Considered, 1_000)[^1]);

    [Fact]
    public void Find_LargeBand_IsOneStep() => Assert.Equal([500_000m], Amounts(1, 500_000, PriceGapClass.Large));

    [Theory]
    [InlineData(0, 80_000, 1, StagedPathOutcome.FromFree)]
    [InlineData(0, 0, 1, StagedPathOutcome.NotARise)]
    [InlineData(80_000, 80_000, 1, StagedPathOutcome.NotARise)]
    [InlineData(80_000, 50_000, 1, StagedPathOutcome.NotARise)]
    [InlineData(50_000, 80_000, 20_000, StagedPathOutcome.UnitTooCoarse)]
    [InlineData(3, 5, 1, StagedPathOutcome.UnitTooCoarse)]
    public void Find_Impossible_SaysWhy(int current, int target, int unit, StagedPathOutcome expected)
    {
        var path = Find(current, target, PriceGapClass.Considered, unit);
        Assert.Equal(expected, path.Outcome);
        Assert.Empty(path.Steps);
        Assert.Equal(expected.ToString(), path.ToString());
    }

    [Fact]
    public void Find_TinyBandOverAHugeRise_IsTooManySteps()
    {
        var narrow = new PriceBands([new(PriceGapClass.Easy, 0.001m), new(PriceGapClass.Large, null)]);
        Assert.Equal(StagedPathOutcome.TooManySteps, Find(1_000, 1_000_000, PriceGapClass.Easy, 1, narrow).Outcome);
    }

    [Fact]
    public void Find_SmallestToLargestAmount_Ends()
    {
        var path = Find(0.0000000010m, 1_000_000_000_000_000m, PriceGapClass.Easy, 0.0000000001m);
        Assert.Equal(StagedPathOutcome.Found, path.Outcome);
        Assert.All(path.Steps, step => Assert.InRange(step.Ratio, 0, 0.1m));
    }

    [Fact]
    public void Find_Commitments_StepsKeepTheCurrentAndTheLastIsTheTarget()
    {
        var target = Monthly(80_000, 12);
        var path = StagedPath.Find(Monthly(50_000), target, PriceGapClass.Considered);
        Assert.Null(path.Steps[0].Price.CommitmentMonths);
        Assert.Same(target, path.Steps[^1].Price);
    }

    [Fact]
    public void Find_BadInput_ThrowsWithFacts()
    {
        Assert.Throws<ArgumentNullException>("current", () => StagedPath.Find(null!, Monthly(1), PriceGapClass.Easy));
        Assert.Throws<ArgumentNullException>("target", () => StagedPath.Find(Monthly(1), null!, PriceGapClass.Easy));
        Assert.Throws<ArgumentException>("target", () => StagedPath.Find(Monthly(1), Yearly(2), PriceGapClass.Easy));
        Assert.Throws<ArgumentException>("target", () => StagedPath.Find(Monthly(1), Monthly(2) with { TaxBasis = TaxBasis.WithTax }, PriceGapClass.Easy));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Find(1, 2, PriceGapClass.Easy, 0));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => Find(1, 2, PriceGapClass.Easy, -1));
        Assert.Contains("within is FromFree; it must be one of the bands: Easy, Considered, Careful, Large.", Assert.Throws<ArgumentException>("within", () => Find(1, 2, PriceGapClass.FromFree)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("within", () => Find(1, 2, PriceGapClass.Considered, 1, Exclusive));
    }

    [Theory]
    [InlineData(2_000, StagedPathOutcome.Found, 1000)]
    [InlineData(2_001, StagedPathOutcome.TooManySteps, 0)]
    public void Find_OneByOneFrom1000_Ends1000StepsOn(int target, StagedPathOutcome expected, int steps)
    {
        var narrow = new PriceBands([new(PriceGapClass.Easy, 0.001m), new(PriceGapClass.Large, null)]);
        var path = Find(1_000, target, PriceGapClass.Easy, 1, narrow);
        Assert.Equal((expected, steps), (path.Outcome, path.Steps.Count));
    }

    [Fact]
    public void StagedStep_ToString_ShowsPriceAndRise() =>
        Assert.Equal("65,000 per Month, WithoutTax (+30.0%)", Find(50_000, 80_000, PriceGapClass.Considered).Steps[0].ToString());

    private static StagedPath Find(decimal current, decimal target, PriceGapClass within, decimal unit = 1, PriceBands? bands = null) =>
        StagedPath.Find(Monthly(current), Monthly(target), within, unit, bands);

    private static decimal[] Amounts(decimal current, decimal target, PriceGapClass within, decimal unit = 1, PriceBands? bands = null) =>
        [.. Find(current, target, within, unit, bands).Steps.Select(step => step.Price.Amount)];
}

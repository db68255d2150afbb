using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class SavingTests
{
    [Fact]
    public void Outcome_SavingAbove0_PaysForItself()
    {
        var saving = new Saving(5, 4000, 15_000);
        Assert.Equal(5000m, saving.Amount);
        Assert.Equal(3.75m, saving.BreakEvenHours);
        Assert.Equal(SavingOutcome.PaysForItself, saving.Outcome);
    }

    [Fact]
    public void Outcome_AtBreakEven_DoesNotPay()
    {
        var saving = new Saving(3.75m, 4000, 15_000);
        Assert.Equal(0m, saving.Amount);
        Assert.Equal(SavingOutcome.DoesNotPayForItself, saving.Outcome);
    }

    [Fact]
    public void BreakEvenHours_FreeHours_AreUnreachable() => Assert.Null(new Saving(5, 0, 1).BreakEvenHours);

    [Fact]
    public void BreakEvenHours_SamePriceAndFreeHours_AreZero() => Assert.Equal(0m, new Saving(1, 0, 0).BreakEvenHours);

    [Fact]
    public void BreakEvenHours_LowerPrice_AreZero() => Assert.Equal(0m, new Saving(0, 0, -1).BreakEvenHours);

    [Fact]
    public void Amount_Extremes_Fit() => Assert.Equal(1e24m + 1e15m, new Saving(1e9m, 1e15m, -1e15m).Amount);

    [Fact]
    public void Saving_WrongValue_IsRefusedAlsoByWith()
    {
        var saving = new Saving(1, 1, 1);
        Assert.Throws<ArgumentOutOfRangeException>("hoursSaved", () => new Saving(-1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("HoursSaved", () => saving with { HoursSaved = 1e10m });
        Assert.Throws<ArgumentOutOfRangeException>("HourlyCost", () => saving with { HourlyCost = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("PriceDifference", () => saving with { PriceDifference = 1e16m });
    }

    [Fact]
    public void CostOfWaiting_PerPeriod_IsTheGainForgone()
    {
        var waiting = new CostOfWaiting(20_000, 15_000);
        Assert.Equal(5000m, waiting.PerPeriod);
        Assert.Equal(30_000m, waiting.Of(6));
        Assert.Equal(0m, waiting.Of(0));
        Assert.Equal(-10m, (waiting with { GainPerPeriod = 14_990 }).PerPeriod);
        Assert.Equal(int.MaxValue * 1e15m, new CostOfWaiting(1e15m, 0).Of(int.MaxValue));
    }

    [Fact]
    public void CostOfWaiting_WrongValue_IsRefused()
    {
        var waiting = new CostOfWaiting(2, 1);
        Assert.Throws<ArgumentOutOfRangeException>("periods", () => waiting.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>("ExtraCostPerPeriod", () => waiting with { ExtraCostPerPeriod = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("gainPerPeriod", () => new CostOfWaiting(1e16m, 1));
    }

    [Theory]
    [InlineData(20, 100, 0.2)]
    [InlineData(100, 100, 1.0)]
    [InlineData(0, 100, 0.0)]
    public void BreakEvenAcceptance_WithinReach_IsCostPerGain(int cost, int gain, double expected)
    {
        var acceptance = new BreakEvenAcceptance(cost, gain);
        Assert.Equal(BreakEvenOutcome.WithinReach, acceptance.Outcome);
        Assert.Equal((decimal)expected, acceptance.Rate);
    }

    [Theory]
    [InlineData(101, 100)]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(5, -1)]
    public void BreakEvenAcceptance_OutOfReach_IsNamed(int cost, int gain)
    {
        var acceptance = new BreakEvenAcceptance(cost, gain);
        Assert.Equal(BreakEvenOutcome.OutOfReach, acceptance.Outcome);
        Assert.Null(acceptance.Rate);
    }

    [Fact]
    public void BreakEvenAcceptance_WrongValue_IsRefusedAlsoByWith()
    {
        Assert.Throws<ArgumentOutOfRangeException>("costPerOffer", () => new BreakEvenAcceptance(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("GainPerAcceptance", () => new BreakEvenAcceptance(1, 1) with { GainPerAcceptance = 1e16m });
    }

    [Fact]
    public void Saving_ToString_ShowsTheSum() => Assert.Equal("1.5 hours at 4000 less 5999.5 = 0.5: PaysForItself", new Saving(1.5m, 4000, 5999.5m).ToString());

    [Fact]
    public void CostOfWaiting_ToString_ShowsWhatOnePeriodCosts() => Assert.Equal("0.5 per period", new CostOfWaiting(2.5m, 2).ToString());

    [Fact]
    public void BreakEvenAcceptance_ToString_ShowsTheRateOrThatThereIsNone()
    {
        Assert.Equal("cost 2.5 per offer, gain 20 per acceptance: break even at 12.5%", new BreakEvenAcceptance(2.5m, 20).ToString());
        Assert.Equal("cost 2.5 per offer, gain -1 per acceptance: break even out of reach", new BreakEvenAcceptance(2.5m, -1).ToString());
    }

    [Fact]
    public void Saving_WrongPartAtConstruction_IsNamed()
    {
        Assert.Throws<ArgumentOutOfRangeException>("hourlyCost", () => new Saving(1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("priceDifference", () => new Saving(1, 1, 1e16m));
        Assert.Throws<ArgumentOutOfRangeException>("extraCostPerPeriod", () => new CostOfWaiting(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("gainPerAcceptance", () => new BreakEvenAcceptance(1, 1e16m));
    }

    [Fact]
    public void Saving_ValidPartByWith_IsTaken()
    {
        Assert.Equal(new Saving(2, 3, 4), new Saving(1, 1, 1) with { HoursSaved = 2, HourlyCost = 3, PriceDifference = 4 });
        Assert.Equal(new CostOfWaiting(3, 2), new CostOfWaiting(1, 1) with { GainPerPeriod = 3, ExtraCostPerPeriod = 2 });
        Assert.Equal(new BreakEvenAcceptance(2, 3), new BreakEvenAcceptance(1, 1) with { CostPerOffer = 2, GainPerAcceptance = 3 });
    }
}

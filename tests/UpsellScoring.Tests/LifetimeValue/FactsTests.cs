using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

/// <summary>What the facts refuse, each with parameter, value, range and remedy; also through <c>with</c>.</summary>
public class FactsTests
{
    private static readonly PurchaseFacts _purchase = new();
    private static readonly ChurnFacts _churn = new();
    private static readonly RetentionFacts _retention = new() { FirstMargin = FirstMarginTiming.Now };

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(80)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Share_OutOfZeroToOne_IsRefused(double value)
    {
        AssertRefused(nameof(RetentionFacts.RetentionRate), () => _retention with { RetentionRate = value });
        AssertRefused(nameof(ChurnFacts.ChurnRate), () => _churn with { ChurnRate = value });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-1.5)]
    [InlineData(10.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Rate_NotAboveMinusOneUpToTen_IsRefused(double value)
    {
        AssertRefused(nameof(RetentionFacts.DiscountRate), () => _retention with { DiscountRate = value });
        AssertRefused(nameof(RetentionFacts.GrowthRate), () => _retention with { GrowthRate = value });
    }

    [Theory]
    [InlineData(-100.1)]
    [InlineData(1.0001)]
    [InlineData(60)]
    [InlineData(double.NaN)]
    public void MarginShare_OutOfRange_IsRefused(double value)
    {
        AssertRefused(nameof(RetentionFacts.MarginShare), () => _retention with { MarginShare = value });
        AssertRefused(nameof(PurchaseFacts.MarginShare), () => _purchase with { MarginShare = value });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2e9)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void FrequencyAndDuration_NegativeOrNotFinite_AreRefused(double value)
    {
        AssertRefused(nameof(PurchaseFacts.PurchasesPerPeriod), () => _purchase with { PurchasesPerPeriod = value });
        AssertRefused(nameof(PurchaseFacts.DurationPeriods), () => _purchase with { DurationPeriods = value });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1_000_001)]
    public void HorizonPeriods_BelowOneOrTooLong_IsRefused(int value) =>
        AssertRefused(nameof(RetentionFacts.HorizonPeriods), () => _retention with { HorizonPeriods = value });

    public static TheoryData<decimal> BadPrices => [-0.01m, 1_000_000_000_000_000.01m, decimal.MaxValue, decimal.MinValue, 1.00000000001m];

    [Theory]
    [MemberData(nameof(BadPrices))]
    public void Price_NegativeTooLargeOrTooFine_IsRefused(decimal value)
    {
        AssertRefused(nameof(RetentionFacts.PricePerPeriod), () => _retention with { PricePerPeriod = value });
        AssertRefused(nameof(PurchaseFacts.UnitPrice), () => _purchase with { UnitPrice = value });
    }

    [Fact]
    public void MarginPerPeriod_BeyondTheLargestAmountOrTooFine_IsRefused()
    {
        AssertRefused(nameof(ChurnFacts.MarginPerPeriod), () => _churn with { MarginPerPeriod = -1_000_000_000_000_000.01m });
        AssertRefused(nameof(ChurnFacts.MarginPerPeriod), () => _churn with { MarginPerPeriod = 0.00000000001m });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void FirstMargin_NotAMember_IsRefused(int value) =>
        AssertRefused(nameof(RetentionFacts.FirstMargin), () => _retention with { FirstMargin = (FirstMarginTiming)value });

    [Fact]
    public void Facts_AtTheirBounds_AreAccepted()
    {
        var largest = _retention with { PricePerPeriod = 1e15m, MarginShare = 1, RetentionRate = 1, DiscountRate = 10, GrowthRate = 10, HorizonPeriods = 1_000_000 };
        var least = _retention with { PricePerPeriod = 0, MarginShare = -100, RetentionRate = 0, DiscountRate = Math.BitIncrement(-1), GrowthRate = Math.BitIncrement(-1), HorizonPeriods = 1 };
        var unknown = largest with { PricePerPeriod = null, MarginShare = null, RetentionRate = null, DiscountRate = null, GrowthRate = 0, HorizonPeriods = null };
        Assert.NotEqual(largest, least);
        Assert.Equal(_retention, unknown);
        Assert.Equal(_churn, new ChurnFacts { MarginPerPeriod = -1e15m, ChurnRate = 1 } with { MarginPerPeriod = null, ChurnRate = null });
        Assert.Equal(_purchase, new PurchaseFacts { UnitPrice = 1e15m, PurchasesPerPeriod = 1e9, DurationPeriods = 1e6 } with { UnitPrice = null, PurchasesPerPeriod = null, DurationPeriods = null });
    }

    [Fact]
    public void ToString_NothingKnown_SaysUnknown()
    {
        Assert.Equal("price unknown, unknown purchases per period, unknown periods, margin share unknown", _purchase.ToString());
        Assert.Equal("margin unknown per period, churn unknown", _churn.ToString());
        Assert.Equal("price unknown per period, margin share unknown, retention unknown, discount unknown, growth 0, first margin Now, endless", _retention.ToString());
    }

    [Fact]
    public void ToString_EverythingKnown_ShowsIt()
    {
        Assert.Equal(
            "price 99.5, 1.5 purchases per period, 2.5 periods, margin share 0.6",
            new PurchaseFacts { UnitPrice = 99.5m, PurchasesPerPeriod = 1.5, DurationPeriods = 2.5, MarginShare = 0.6 }.ToString());
        Assert.Equal("margin -0.5 per period, churn 0.025", new ChurnFacts { MarginPerPeriod = -0.5m, ChurnRate = 0.025 }.ToString());
        var retention = _retention with { PricePerPeriod = 99.5m, MarginShare = 0.6, RetentionRate = 0.8, DiscountRate = 0.1, GrowthRate = -0.05, HorizonPeriods = 12 };
        Assert.Equal("price 99.5 per period, margin share 0.6, retention 0.8, discount 0.1, growth -0.05, first margin Now, 12 periods", retention.ToString());
    }

    private static void AssertRefused(string parameter, Func<object> make)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(make);
        Assert.Equal(parameter, exception.ParamName);
        Assert.StartsWith(parameter + " is ", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.ActualValue);
    }
}

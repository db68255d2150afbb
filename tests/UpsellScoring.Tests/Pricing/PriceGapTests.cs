using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Pricing.Prices;

namespace UpsellScoring.Tests.Pricing;

public class PriceGapTests
{
    [Fact]
    public void Between_110Against100_IsExactlyTenPercent() => Assert.Equal(0.1m, MonthlyGap(1.00m, 1.10m).Ratio);

    [Theory]
    [InlineData(15_000, 22_500, 0.5)]
    [InlineData(50_000, 80_000, 0.6)]
    [InlineData(200_000, 280_000, 0.4)]
    [InlineData(500_000, 650_000, 0.3)]
    public void Between_WorkedCasesOfTheTrade_IsAsQuoted(int current, int proposed, double ratio) =>
        Assert.Equal((decimal)ratio, MonthlyGap(current, proposed).Ratio);

    [Fact]
    public void Between_DifferentPeriods_ComparesTheSameSpan()
    {
        Assert.Equal(0m, PriceGap.Between(Monthly(10_000), Yearly(120_000)).Ratio);
        Assert.Equal(0.25m, PriceGap.Between(new(30_000, BillingPeriod.Quarter, TaxBasis.WithTax), new(75_000, BillingPeriod.HalfYear, TaxBasis.WithTax)).Ratio);
        Assert.Equal(0.1m, PriceGap.Between(Yearly(100), new(55, BillingPeriod.HalfYear, TaxBasis.WithoutTax)).Ratio);
    }

    [Fact]
    public void Between_AnnualCommitmentAtALowerMonthlyPrice_ShowsBothGaps()
    {
        var gap = PriceGap.Between(Monthly(10_000), Monthly(9_000, 12));
        Assert.Equal((-0.1m, 9.8m, true), (gap.Ratio, gap.CommittedSumRatio, gap.IsLongerCommitment));
        Assert.Equal("-10% (committed sum +980%)", gap.ToString());
    }

    [Fact]
    public void Between_SameCommitment_HasTheSameGapTwice()
    {
        var gap = PriceGap.Between(Monthly(10_000, 12), Monthly(12_500, 12));
        Assert.Equal((0.25m, 0.25m, false), (gap.Ratio, gap.CommittedSumRatio, gap.IsLongerCommitment));
        Assert.Equal("+25%", gap.ToString());
    }

    [Fact]
    public void Between_FromFree_HasNoRatio()
    {
        var gap = MonthlyGap(0, 5_000);
        Assert.True(gap.IsFromFree);
        Assert.Null(gap.Ratio);
        Assert.Null(gap.CommittedSumRatio);
        Assert.Equal("from free", gap.ToString());
    }

    [Fact]
    public void Between_FreeAndFree_IsZero() => Assert.Equal((0m, false), (MonthlyGap(0, 0).Ratio, MonthlyGap(0, 0).IsFromFree));

    [Fact]
    public void Between_ToFree_IsMinusOne() => Assert.Equal(-1m, MonthlyGap(5_000, 0).Ratio);

    [Fact]
    public void Between_SmallestAndLargestAmount_DoesNotOverflow()
    {
        const decimal Smallest = 0.0000000001m;
        const decimal Largest = 1_000_000_000_000_000m;
        var gap = PriceGap.Between(Yearly(Smallest), Monthly(Largest, Price.MostCommitmentMonths));
        Assert.Equal((12 * Largest / Smallest) - 1, gap.Ratio);
        Assert.Equal((600 * Largest / Smallest) - 1, gap.CommittedSumRatio);
        Assert.Equal(0m, PriceGap.Between(Monthly(Largest, 600), Monthly(Largest, 600)).CommittedSumRatio);
        Assert.True(PriceGap.Between(Monthly(Largest, 600), Monthly(Smallest, 1)).CommittedSumRatio > -1.0000001m);
    }

    [Fact]
    public void Between_DifferentTaxBasis_ThrowsWithFacts() =>
        Assert.Contains(
            "The tax basis of proposed is WithTax, that of the other price WithoutTax",
            Assert.Throws<ArgumentException>("proposed", () => PriceGap.Between(Monthly(1), Monthly(1) with { TaxBasis = TaxBasis.WithTax })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ForAddOn_AddedPrice_IsTheGapOfTheSum()
    {
        Assert.Equal(0.3m, PriceGap.ForAddOn(Monthly(10_000), Monthly(3_000)).Ratio);
        Assert.True(PriceGap.ForAddOn(Monthly(0), Monthly(3_000)).IsFromFree);
        Assert.Equal(0m, PriceGap.ForAddOn(Monthly(10_000), Monthly(0)).Ratio);
    }

    [Fact]
    public void FromRatio_InRange_KnowsOnlyTheRatio()
    {
        var gap = PriceGap.FromRatio(0.231m);
        Assert.Equal((0.231m, false, false), (gap.Ratio, gap.IsFromFree, gap.IsLongerCommitment));
        Assert.Null(gap.CommittedSumRatio);
        Assert.Equal(-1, PriceGap.FromRatio(-1).Ratio);
    }

    [Fact]
    public void FromRatio_OutOfRange_ThrowsWithFacts()
    {
        Assert.Contains("ratio is -1.01; it must be from -1", Assert.Throws<ArgumentOutOfRangeException>("ratio", () => PriceGap.FromRatio(-1.01m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("ratio", () => PriceGap.FromRatio(decimal.MaxValue));
    }

    [Fact]
    public void Default_NothingCompared_SaysSo()
    {
        Assert.Null(default(PriceGap).Ratio);
        Assert.False(default(PriceGap).IsFromFree);
        Assert.Equal("no gap", default(PriceGap).ToString());
    }

    [Fact]
    public void Between_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("current", () => PriceGap.Between(null!, Monthly(1)));
        Assert.Throws<ArgumentNullException>("proposed", () => PriceGap.Between(Monthly(1), null!));
        Assert.Throws<ArgumentNullException>("current", () => PriceGap.ForAddOn(null!, Monthly(1)));
        Assert.Throws<ArgumentNullException>("added", () => PriceGap.ForAddOn(Monthly(1), null!));
    }
}

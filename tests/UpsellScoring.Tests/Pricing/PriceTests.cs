using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Pricing.Prices;

namespace UpsellScoring.Tests.Pricing;

public class PriceTests
{
    [Theory]
    [InlineData("-0.0000000001", "it must be from 0 to 1000000000000000")]
    [InlineData("1000000000000000.1", "it must be from 0 to 1000000000000000")]
    [InlineData("0.00000000001", "at most 10 decimals")]
    public void Amount_OutOfRange_ThrowsWithFactsAlsoInWith(string amount, string fact)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(fact, Assert.Throws<ArgumentOutOfRangeException>("Amount", () => Monthly(value)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("Amount", () => Monthly(1) with { Amount = value });
    }

    [Theory]
    [InlineData(BillingPeriod.Unspecified)]
    [InlineData((BillingPeriod)2)]
    [InlineData((BillingPeriod)(-1))]
    public void Period_NotStated_Throws(BillingPeriod period)
    {
        Assert.Throws<ArgumentOutOfRangeException>("Period", () => new Price(1, period, TaxBasis.WithTax));
        Assert.Throws<ArgumentOutOfRangeException>("Period", () => Monthly(1) with { Period = period });
    }

    [Theory]
    [InlineData(TaxBasis.Unspecified)]
    [InlineData((TaxBasis)3)]
    public void TaxBasis_NotStated_Throws(TaxBasis basis)
    {
        Assert.Throws<ArgumentOutOfRangeException>("TaxBasis", () => new Price(1, BillingPeriod.Month, basis));
        Assert.Throws<ArgumentOutOfRangeException>("TaxBasis", () => Monthly(1) with { TaxBasis = basis });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-12)]
    [InlineData(601)]
    public void CommitmentMonths_OutOfRange_Throws(int months) => Assert.Throws<ArgumentOutOfRangeException>("CommitmentMonths", () => Monthly(1, months));

    [Fact]
    public void CommittedMonths_AtLeastOnePeriod_IsTheLonger()
    {
        Assert.Equal(1, Monthly(1).CommittedMonths);
        Assert.Equal(24, Monthly(1, 24).CommittedMonths);
        Assert.Equal(12, Yearly(1).CommittedMonths);
        Assert.Equal(12, (Yearly(1) with { CommitmentMonths = 6 }).CommittedMonths);
        Assert.Equal(3, new Price(1, BillingPeriod.Quarter, TaxBasis.WithTax).CommittedMonths);
        Assert.Equal(6, new Price(1, BillingPeriod.HalfYear, TaxBasis.WithTax).CommittedMonths);
    }

    [Fact]
    public void Plus_AddOn_AddsAmountsAndKeepsTheLongerCommitment()
    {
        Assert.Equal(Monthly(13_000), Monthly(10_000).Plus(Monthly(3_000)));
        Assert.Equal(Monthly(13_000, 12), Monthly(10_000).Plus(Monthly(3_000, 12)));
        Assert.Equal(Monthly(13_000, 24), Monthly(10_000, 24).Plus(Monthly(3_000, 12)));
    }

    [Fact]
    public void Plus_OtherPeriodTaxOrSumTooLarge_ThrowsWithFacts()
    {
        Assert.Contains("The billing period of added is Year, that of the other price Month", Assert.Throws<ArgumentException>("added", () => Monthly(1).Plus(Yearly(1))).Message, StringComparison.Ordinal);
        Assert.Contains("The tax basis of added is WithTax", Assert.Throws<ArgumentException>("added", () => Monthly(1).Plus(Monthly(1) with { TaxBasis = TaxBasis.WithTax })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Monthly(1_000_000_000_000_000).Plus(Monthly(1)));
        Assert.Throws<ArgumentNullException>("added", () => Monthly(1).Plus(null!));
    }

    [Fact]
    public void ToString_AnyCulture_IsTheSame()
    {
        Assert.Equal("15,000.5 per Month, WithoutTax", Monthly(15_000.50m).ToString());
        Assert.Equal("0 per Month, WithoutTax, bound for 12 months", Monthly(0, 12).ToString());
    }
}

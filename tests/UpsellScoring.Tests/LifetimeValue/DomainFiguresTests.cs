using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

/// <summary>Figures that the sales literature quotes, as far as arithmetic can confirm them.</summary>
public class DomainFiguresTests
{
    [Theory]
    [InlineData(0.40, 67)] // IT and SaaS, whose lifetime value is quoted as +70 %
    [InlineData(0.30, 43)] // professional services, +55 %
    [InlineData(0.25, 33)] // manufacturing, +45 %
    public void Churn_CutAlone_LiftsTheValueByTheQuotedShare(double cut, double expectedPercent)
    {
        const double Churn = 0.05;
        var uplift = LifetimeValueUplift.Between(MarginPerChurn(Churn), MarginPerChurn(Churn * (1 - cut)));
        Assert.Equal(expectedPercent, Math.Round(100 * uplift.Rate!.Value));
    }

    [Fact]
    public void Churn_QuotedValueAndQuotedCut_AreNotMultiplied()
    {
        // +70 % of value and -40 % of churn describe one effect: with the churn cut in it, only 2 % are left to the price.
        var alone = LifetimeValueUplift.Between(MarginPerChurn(0.05), MarginPerChurn(0.03)).Rate!.Value;
        Assert.Equal(0.02, 1.70 / (1 + alone) - 1, 1e-9);
    }

    [Fact]
    public void Retention_FivePointsMore_LiftsTheProfitWithinTheQuotedRange()
    {
        // "+5 % retention -> +25 to +95 % profit" holds for 5 points from 80 to 90 % on.
        Assert.InRange(LifetimeValueUplift.Between(MarginPerChurn(0.20), MarginPerChurn(0.15)).Rate!.Value, 0.25, 0.95);
        Assert.InRange(LifetimeValueUplift.Between(MarginPerChurn(0.11), MarginPerChurn(0.06)).Rate!.Value, 0.25, 0.95);
    }

    [Theory]
    [InlineData(15_000, 22_500, 0.50)]   // SaaS
    [InlineData(200_000, 280_000, 0.40)] // consulting
    [InlineData(500_000, 650_000, 0.30)] // advertising agency
    [InlineData(50_000, 80_000, 0.60)]
    public void Price_Raised_LiftsTheValueByItsOwnShare(int before, int after, double expected) =>
        Assert.Equal(expected, LifetimeValueUplift.Between(ThreeYears(before), ThreeYears(after)).Rate!.Value, 1e-12);

    [Fact]
    public void Value_GrowsByPriceChurnAndDuration()
    {
        Assert.True(ThreeYears(110).Value > ThreeYears(100).Value);
        Assert.True(MarginPerChurn(0.04).Value > MarginPerChurn(0.05).Value);
        Assert.True(Purchases(100, 4).Value > Purchases(100, 3).Value);
    }

    private static LifetimeValueEstimate MarginPerChurn(double churn) => LifetimeValueCalculators.Churn.Calculate(new() { MarginPerPeriod = 10_000, ChurnRate = churn });

    private static LifetimeValueEstimate ThreeYears(decimal monthlyPrice) => Purchases(monthlyPrice, 3);

    private static LifetimeValueEstimate Purchases(decimal monthlyPrice, double years) =>
        LifetimeValueCalculators.Purchases.Calculate(new() { UnitPrice = monthlyPrice, PurchasesPerPeriod = 12, DurationPeriods = years });
}

using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Tests.LifetimeValue;

public class AllocationTests
{
    private const int Calls = 1000;

    private static readonly double[] _retentionByAge = [0.6, 0.75, 0.9];

    [Fact]
    public void Calculate_ClosedForms_AllocateNothing()
    {
        var purchase = new PurchaseFacts { UnitPrice = 15_000, PurchasesPerPeriod = 12, DurationPeriods = 3, MarginShare = 0.6 };
        var churn = new ChurnFacts { MarginPerPeriod = 100, ChurnRate = 0.02 };
        var endless = new RetentionFacts { PricePerPeriod = 100, RetentionRate = 0.8, DiscountRate = 0.1, FirstMargin = FirstMarginTiming.Now };
        var finite = endless with { HorizonPeriods = 1200, GrowthRate = 0.3 };
        AssertNothing(() => LifetimeValueCalculators.Purchases.Calculate(purchase).Value);
        AssertNothing(() => LifetimeValueCalculators.Churn.Calculate(churn).Value);
        AssertNothing(() => LifetimeValueCalculators.Retention.Calculate(endless).Value);
        AssertNothing(() => LifetimeValueCalculators.Retention.Calculate(finite).Value);
    }

    [Fact]
    public void LifetimesRatesAndUplift_AllocateNothing()
    {
        AssertNothing(() => (decimal?)ExpectedLifetime.FromChurn(0.02, 60).Periods);
        AssertNothing(() => (decimal?)ExpectedLifetime.Residual(_retentionByAge, 1).Periods);
        AssertNothing(() => (decimal?)PeriodRates.MonthlyChurn(0.2));
        AssertNothing(() => (decimal?)LifetimeValueUplift.Between(100m, 150m).Rate);
    }

    private static void AssertNothing(Func<decimal?> call)
    {
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}

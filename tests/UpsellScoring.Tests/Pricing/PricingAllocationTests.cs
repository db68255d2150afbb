using UpsellScoring.Pricing;
using static UpsellScoring.Tests.Pricing.Prices;

namespace UpsellScoring.Tests.Pricing;

/// <summary>Gaps, classes and flags allocate nothing.</summary>
public class PricingAllocationTests
{
    private const int Calls = 1000;

    [Fact]
    public void Gap_ManyCalls_AllocatesNothing()
    {
        var current = Monthly(50_000);
        var proposed = Yearly(780_000);
        var classes = Rate(current, proposed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            classes += Rate(current, proposed);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal((Calls + 1) * Rate(current, proposed), classes);
    }

    private static decimal Rate(Price current, Price proposed)
    {
        var gap = PriceGap.Between(current, proposed);
        var marks = (PriceBands.Standard.IsInSweetSpot(gap) ? 1 : 0) + (PriceBands.Standard.IsBelowUpliftTarget(gap) ? 1 : 0)
            + (PriceResponses.Trial.Suits(PriceGapClass.Large) ? 1 : 0);
        return marks + (int)PriceBands.Standard.Classify(gap) + Standstill.MinutesFor(14_000, 140_000);
    }
}

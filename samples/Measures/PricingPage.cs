using UpsellScoring.Pricing;

namespace Measures;

/// <summary>How large the step to a proposed price is, how it feels to the buyer, and what makes it smaller.</summary>
internal static class PricingPage
{
    public static void Print()
    {
        Console.WriteLine("PRICE GAP: how large does the step feel?");
        PrintGaps();
        PrintLargeGap();
        PrintAddOnAndCommitment();
        PrintStandstill();
    }

    private static void PrintGaps()
    {
        var bands = PriceBands.Standard;
        Console.WriteLine("\n  case                  current   proposed     gap  class       remark");
        foreach (var (name, current, proposed) in new[]
        {
            ("software service", 15_000m, 22_500m),
            ("consulting", 200_000m, 280_000m),
            ("advertising agency", 500_000m, 650_000m),
            ("one more function", 50_000m, 55_000m),
            ("next plan", 50_000m, 65_000m),
            ("highest plan", 50_000m, 80_000m),
        })
        {
            var gap = PriceGap.Between(Monthly(current), Monthly(proposed));
            var remark = bands.IsInSweetSpot(gap) ? $"ideal, {bands.SweetSpotFrom:0%} to {bands.SweetSpotUpTo:0%}"
                : bands.IsBelowUpliftTarget(gap) ? $"easy, but below the target of {bands.UpliftTarget:0%}"
                : "";
            Console.WriteLine($"  {name,-18} {current,10:N0} {proposed,10:N0} {gap.Ratio,7:+0.0%;-0.0%}  {bands.Classify(gap),-10}  {remark}".TrimEnd());
        }
    }

    private static void PrintLargeGap()
    {
        var path = StagedPath.Find(Monthly(50_000), Monthly(80_000), within: PriceGapClass.Considered, unit: 1_000);
        Console.WriteLine($"\n  50,000 to 80,000 at once is a large gap. In {path.Steps.Count} steps, none larger than {PriceGapClass.Considered}:");
        var before = 50_000m;
        foreach (var step in path.Steps)
        {
            Console.WriteLine($"  {before,29:N0} {step.Price.Amount,10:N0} {step.Ratio,7:+0.0%}  {PriceBands.Standard.Classify(PriceGap.FromRatio(step.Ratio))}");
            before = step.Price.Amount;
        }

        Console.WriteLine("\n  What else lowers the resistance to a large gap:");
        Console.WriteLine($"  {string.Join(", ", PriceResponses.For(PriceGapClass.Large))}");
    }

    private static void PrintAddOnAndCommitment()
    {
        var addOn = PriceGap.ForAddOn(Monthly(50_000), Monthly(12_000));
        Console.WriteLine($"\n  An add-on of 12,000 to 50,000 a month: {addOn}, {PriceBands.Standard.Classify(addOn)}.");

        // Billed for other periods, compared for the same span of time: 108,000 a year are 9,000 a month.
        var year = PriceGap.Between(Monthly(10_000), new(108_000, BillingPeriod.Year, TaxBasis.WithoutTax));
        Console.WriteLine($"  10,000 a month to 108,000 a year: {year.Ratio:+0.0%;-0.0%} for the same time, {PriceBands.Standard.Classify(year)}, not a lower plan.");
    }

    private static void PrintStandstill()
    {
        const decimal Difference = 14_000;
        const decimal CostPerHour = 140_000;
        Console.WriteLine($"\n  {Difference:N0} a month more, where an hour of standstill costs {CostPerHour:N0}: as much as {Standstill.MinutesFor(Difference, CostPerHour):0.#} minutes of standstill.");
    }

    private static Price Monthly(decimal amount) => new(amount, BillingPeriod.Month, TaxBasis.WithoutTax);
}

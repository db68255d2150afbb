using UpsellScoring.Returns;

namespace Measures;

/// <summary>Whether it is worth it: to the customer, to us in one deal, and to us with the whole program.</summary>
internal static class ReturnsPage
{
    public static void Print()
    {
        Console.WriteLine("RETURN: is it worth it, and to whom?");
        PrintFigures();
        PrintProgram();
        PrintPayback();
        PrintPresentValue();
        PrintSeveralRates();
        PrintBreakEven();
    }

    // Three figures that are never compared with each other; each says whose it is.
    private static void PrintFigures()
    {
        var saving = new Saving(hoursSaved: 5, hourlyCost: 4_000, priceDifference: 15_000);
        Console.WriteLine($"\n  5 hours a month saved at 4,000 an hour, for 15,000 a month: {saving.Amount:+#,0;-#,0} a month; above {saving.BreakEvenHours:0.##} hours it pays for itself.");
        Print(ReturnFigure.OfCustomer(gain: 12 * 5 * 4_000, extraCost: 12 * 15_000), "value of the hours saved in a year / price difference of a year");
        Print(ReturnFigure.OfDeal(gain: 0.6m * 12 * 15_000, cost: 45_000), "extra margin of the first year, 60% / what the sale costs us");

        static void Print(ReturnFigure figure, string made) =>
            Console.WriteLine($"  {figure.Kind,-8} {figure.Gain,9:N0} / {figure.Cost,7:N0} = {figure.Multiple,4:0.00}x, {figure.NetReturn,4:0%} net   {made}");
    }

    private static void PrintProgram()
    {
        Console.WriteLine("\n  The upsell program: extra revenue of the year / tool cost of the year");
        Console.WriteLine("  year  extra revenue  tool cost  multiple    net  target  verdict");
        foreach (var (year, revenue, cost) in new[] { (1, 9_000_000m, 3_000_000m), (2, 12_000_000m, 3_000_000m) })
        {
            var program = ProgramReturn.Of(revenue, cost, year);
            Console.WriteLine($"  {year,4}  {revenue,13:N0}  {cost,9:N0}  {program.Figure.Multiple,7:0.0}x  {program.Figure.NetReturn,5:0%}  {program.Target,5:0.#}x  {(program.Verdict == ProgramVerdict.TargetReached ? "target reached" : "below target")}");
        }
    }

    private static void PrintPayback()
    {
        decimal[] gains = [400_000, 400_000, 400_000];
        Console.WriteLine("\n  1,000,000 now, 400,000 back in each of 3 years:");
        Console.WriteLine($"  without interest  {Words(Payback.Simple(1_000_000, gains))}");
        Console.WriteLine($"  discounted at  8% {Words(Payback.Discounted(1_000_000, gains, 0.08))}");
        Console.WriteLine($"  discounted at 10% {Words(Payback.Discounted(1_000_000, gains, 0.10))}");

        static string Words(PaybackPeriod payback) => payback.Periods is { } years ? $"paid back after {years:0.00} years" : "not paid back within 3 years";
    }

    private static void PrintPresentValue()
    {
        decimal[] flows = [-1_000_000, 400_000, 400_000, 400_000];
        Console.WriteLine($"  internal rate     {CashFlows.InternalRates(flows).Rate:0.00%}, so it pays below that rate and not above:");
        foreach (var rate in new[] { 0.08, 0.10 })
        {
            Console.WriteLine($"  NPV at {rate,3:0%} {CashFlows.NetPresentValue(flows, rate, FirstFlow.Now),19:+#,0;-#,0}   (first flow at the end of the first year, as spreadsheets do it: {CashFlows.NetPresentValue(flows, rate, FirstFlow.EndOfFirstPeriod):+#,0;-#,0})");
        }

        DatedCashFlow[] dated = [new(new(2026, 4, 1), -1_000_000), new(new(2026, 10, 1), 500_000), new(new(2027, 10, 1), 600_000)];
        Console.WriteLine($"  Dated, 1,000,000 on {dated[0].Date:yyyy-MM-dd}, back in two parts to {dated[^1].Date:yyyy-MM-dd}: {CashFlows.InternalRates(dated).Rate:0.00%} a year");
    }

    // Money comes in and goes out again: two rates bring the value to 0, and neither says whether it is worth it.
    private static void PrintSeveralRates()
    {
        decimal[] flows = [-1_000_000, 2_300_000, -1_320_000];
        var rates = CashFlows.InternalRates(flows);
        Console.WriteLine("\n  1,000,000 now, 2,300,000 back in a year, 1,320,000 to take it down in two:");
        Console.WriteLine($"  internal rates: {rates.Outcome}, {string.Join(" and ", rates.Rates.Select(rate => $"{rate:0.0%}"))}. Take the present value instead:");
        foreach (var rate in new[] { 0.05, 0.15, 0.25 })
        {
            Console.WriteLine($"  NPV at {rate,3:0%} {CashFlows.NetPresentValue(flows, rate, FirstFlow.Now),9:+#,0;-#,0}");
        }

        decimal[] neverBalanced = [-1_000_000, 1_000_000, -1_000_000];
        Console.WriteLine($"  With 1,000,000 in each place instead: {CashFlows.InternalRates(neverBalanced)}.");
    }

    private static void PrintBreakEven()
    {
        var offer = new BreakEvenAcceptance(costPerOffer: 20_000, gainPerAcceptance: 100_000);
        Console.WriteLine($"\n  An offer that costs {offer.CostPerOffer:N0} and gains {offer.GainPerAcceptance:N0} when accepted covers its cost from an acceptance of {offer.Rate:0%} on.");
        var waiting = new CostOfWaiting(gainPerPeriod: 20_000, extraCostPerPeriod: 15_000);
        Console.WriteLine($"  Waiting with the plan above for half a year costs the customer {waiting.Of(6):N0}: 6 x ({waiting.GainPerPeriod:N0} - {waiting.ExtraCostPerPeriod:N0}).");
    }
}

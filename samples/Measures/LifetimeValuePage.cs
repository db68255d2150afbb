using UpsellScoring.LifetimeValue;

namespace Measures;

/// <summary>What a customer is worth over the whole relation, and what changes it.</summary>
internal static class LifetimeValuePage
{
    // A year is the period: 50,000 a month, 60 % of it profit, 80 % stay for another year, money in a year is worth 10 % less.
    private static readonly RetentionFacts _today = new()
    {
        PricePerPeriod = 600_000,
        MarginShare = 0.6,
        RetentionRate = 0.8,
        DiscountRate = 0.1,
        FirstMargin = FirstMarginTiming.Now,
    };

    public static void Print()
    {
        Console.WriteLine("LIFETIME VALUE: what is a customer worth over the whole relation?");
        PrintPurchases();
        PrintChurnCuts();
        PrintTimings();
        PrintChange();
        PrintTable();
        PrintOutcomes();
    }

    private static void PrintPurchases()
    {
        var facts = new PurchaseFacts { UnitPrice = 50_000, PurchasesPerPeriod = 12, DurationPeriods = 4 };
        var before = LifetimeValueCalculators.Purchases.Calculate(facts);
        var after = LifetimeValueCalculators.Purchases.Calculate(facts with { UnitPrice = 65_000 });
        var profit = LifetimeValueCalculators.Purchases.Calculate(facts with { MarginShare = 0.6 });
        Console.WriteLine("\n  Price x frequency x duration, 12 times a year for 4 years:");
        Console.WriteLine($"  at 50,000               {before.Measure,-7} {before.Value,11:N0}");
        Console.WriteLine($"  at 50,000, margin 60%   {profit.Measure,-7} {profit.Value,11:N0}");
        Console.WriteLine($"  at 65,000               {after.Measure,-7} {after.Value,11:N0}  {LifetimeValueUplift.Between(before, after)}");
    }

    // Margin / churn: a cut of the churn by 40 % multiplies the value by 1 / 0.6, whatever the churn was.
    private static void PrintChurnCuts()
    {
        const double Churn = 0.2;
        var facts = new ChurnFacts { MarginPerPeriod = 360_000, ChurnRate = Churn };
        var before = LifetimeValueCalculators.Churn.Calculate(facts);
        Console.WriteLine("\n  Margin / churn, 360,000 a year, not discounted; a lower churn alone:");
        Console.WriteLine("  churn cut   churn a year   years stayed       value   uplift");
        foreach (var cut in new[] { 0, 0.40, 0.30, 0.25 })
        {
            var after = LifetimeValueCalculators.Churn.Calculate(facts with { ChurnRate = Churn * (1 - cut) });
            var uplift = cut == 0 ? "" : LifetimeValueUplift.Between(before, after).ToString();
            Console.WriteLine($"  {cut,9:0%}   {Churn * (1 - cut),12:0.0%}   {after.ExpectedPeriods,12:0.0} {after.Value,11:N0}   {uplift,6}".TrimEnd());
        }
    }

    private static void PrintTimings()
    {
        Console.WriteLine("\n  Discounted: 600,000 a year, margin 60%, retention 80%, discount 10%. When does the first margin fall?");
        Console.WriteLine("                               endless   first 5 margins");
        foreach (var timing in Enum.GetValues<FirstMarginTiming>())
        {
            var endless = LifetimeValueCalculators.Retention.Calculate(_today with { FirstMargin = timing });
            var five = LifetimeValueCalculators.Retention.Calculate(_today with { FirstMargin = timing, HorizonPeriods = 5 });
            Console.WriteLine($"  {Words(timing),-23} {endless.Value,12:N0} {five.Value,17:N0}");
        }

        static string Words(FirstMarginTiming timing) => timing switch
        {
            FirstMarginTiming.Now => "now",
            FirstMarginTiming.AfterFirstRenewal => "after the first renewal",
            _ => "at the end of a year",
        };
    }

    private static void PrintChange()
    {
        var change = LifetimeValueChange.Between(_today, _today with { PricePerPeriod = 780_000, RetentionRate = 0.85 });
        Console.WriteLine("\n  To 65,000 a month and a retention of 85%, first margin now, endless:");
        Console.WriteLine($"  before      {change.Before.Value,11:N0}");
        foreach (var input in Enum.GetValues<LifetimeValueInput>().Where(input => change.Effect(input) != 0))
        {
            Console.WriteLine($"  {input,-10} {change.Effect(input),12:+#,0;-#,0}");
        }

        Console.WriteLine($"  after       {change.After.Value,11:N0}  {LifetimeValueUplift.Between(change.Before, change.After)}");
    }

    private static void PrintTable()
    {
        var table = LifetimeValueTable.Of(_today, LifetimeValueInput.Retention, [0.7, 0.8, 0.9], LifetimeValueInput.Discount, [0.05, 0.1, 0.15]);
        Console.WriteLine("\n  What if? Retention down, discount across:");
        Console.WriteLine($"       {string.Concat(table.ColumnValues.Select(discount => $"{discount,12:0%}"))}");
        for (var row = 0; row < table.RowValues.Count; row++)
        {
            Console.WriteLine($"  {table.RowValues[row],5:0%}{string.Concat(Enumerable.Range(0, table.ColumnValues.Count).Select(column => $"{table[row, column].Value,12:N0}"))}");
        }
    }

    private static void PrintOutcomes()
    {
        var nobodyLeaves = _today with { RetentionRate = 1, DiscountRate = 0 };
        Console.WriteLine($"\n  2% churn a month is {PeriodRates.YearlyChurn(0.02):0.0%} a year, not 24%.");
        Console.WriteLine($"  If nobody ever left and nothing were discounted: {LifetimeValueCalculators.Retention.Calculate(nobodyLeaves)}.");
        Console.WriteLine($"  With an unknown retention: {LifetimeValueCalculators.Retention.Calculate(_today with { RetentionRate = null })}.");
    }
}

using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>Two cards tested by the same outcomes.</summary>
internal static class ComparisonPage
{
    private const int ChartWidth = 50;

    public static void Print(ScoredOutcomes before, ScoredOutcomes after)
    {
        Console.WriteLine($"  card     verdict    AUC  95% interval        best tenth accepts    0.5 {new string(' ', ChartWidth - 7)} 0.8");
        PrintRow("before", BackTestResult.Of(before));
        PrintRow("after", BackTestResult.Of(after));
        Console.WriteLine("  0.5 is what no score at all would have; the customers of both rows are the same, and so are their answers");
    }

    private static void PrintRow(string name, BackTestResult test)
    {
        const double Chance = 0.5, End = 0.8;
        if (test.Discrimination is not { AreaUnderCurve: { } area, Lower: { } lower, Upper: { } upper } || test.Deciles.Count == 0)
        {
            Console.WriteLine($"  {name,-7}  {test.Verdict}");
            return;
        }

        Console.WriteLine($"  {name,-7}  {test.Verdict,-7}  {area:0.000}  {lower:0.000} to {upper:0.000}  {test.Deciles[0].Rate,18:0.0%}      "
            + Page.Interval(lower - Chance, area - Chance, upper - Chance, 0, End - Chance, ChartWidth));
    }
}

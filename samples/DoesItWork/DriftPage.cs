using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>What has moved since the reference was frozen, and what that does to the mean score.</summary>
internal static class DriftPage
{
    private const int ChartWidth = 20;

    public static void Print(DriftReport report, DateOnly today)
    {
        Console.WriteLine($"  {report.ReferenceOn:yyyy-MM-dd} -> {today:yyyy-MM-dd}, card {report.CardVersion}: {report.Verdict}; mean score {report.MeanBefore:0.0} -> {report.MeanNow:0.0} ({report.MeanChange:+0.0;-0.0;0.0})");
        Console.WriteLine("\n  factor          values   index  0    0.25    0.5    unknown                    points");
        foreach (var factor in report.Factors)
        {
            PrintRow(factor.Factor, factor.Values, factor.Missing, factor.PointsShift);
        }

        PrintRow("score", report.Score, report.NoScore, report.MeanChange);
        Console.WriteLine("  index below 0.1: stable, from 0.1: moved, from 0.25: changed; the points of the factors add up to those of the score");

        Console.WriteLine("\n  the score, before and now; each row about a tenth of the customers before");
        foreach (var row in report.Score.Classes)
        {
            var (before, now) = ((double)row.Reference / report.Score.Reference, (double)row.Current / report.Score.Current);
            Console.WriteLine($"  {(row.UpTo is { } end ? $"up to {end,5:0.0}" : "above      ")}  {before,5:0.0%} -> {now,5:0.0%}  {Page.Bar(now, 0.25, 2 * ChartWidth)}");
        }
    }

    private static void PrintRow(string name, DistributionDrift values, MissingShift missing, double? points)
    {
        var unknown = $"{(double)missing.UnknownBefore / missing.Before:0.0%} -> {(double)missing.UnknownNow / missing.Now:0.0%}";
        Console.WriteLine($"  {name,-14}  {values.Verdict,-7}  {values.Index:0.000}  {Page.Bar(values.Index ?? 0, 0.5, ChartWidth),-ChartWidth}  {unknown,-15}  {missing.Verdict,-7}  {points,6:+0.0;-0.0;0.0}");
    }
}

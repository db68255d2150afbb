using UpsellScoring;
using UpsellScoring.Scoring;

namespace ScoreAPortfolio;

/// <summary>Prints what the scoring found: the same on every machine, to the last bit.</summary>
internal static class Report
{
    private const int BarWidth = 50;

    public static void Print(Scorecard card, Portfolio portfolio, BatchSummary summary, IReadOnlyList<ScorePlace> top)
    {
        Console.WriteLine($"A PORTFOLIO OF {summary.Accounts:N0} ACCOUNTS, card {card.Version}\n");
        Console.WriteLine($"  scored                 {summary.Scored,12:N0}");
        Console.WriteLine($"    not known in full    {summary.BelowCoverageLimit,12:N0}");
        Console.WriteLine($"  nothing known          {summary.Unknown,12:N0}");
        Console.WriteLine($"  with an infinite value {summary.Infinite,12:N0}");

        Console.WriteLine("\nGrades");
        foreach (var (grade, count) in summary.Grades!.Select(row => (row.Grade, row.Count)))
        {
            var share = (double)count / summary.Scored;
            Console.WriteLine($"  {grade.Name}  from {grade.From,3:0}  {count,12:N0}  {share,6:0.0%}  {new string('#', (int)(share * BarWidth))}");
        }

        Console.WriteLine($"\nThe {top.Count} highest scores of accounts known in full");
        Console.WriteLine("  place   points  account     yen a year  months    use    gap  rating");
        foreach (var row in top)
        {
            var i = row.Index;
            Console.WriteLine($"  {row.Place,5}  {row.Points,7:0.000}  A{i:00000000}  {portfolio.ContractValue[i],11:N0}  {portfolio.Tenure[i],6}  {portfolio.Utilization[i],5:0.0%}  {portfolio.GrowthGap[i],5:0.0%}  {portfolio.Satisfaction[i],6}");
        }
    }
}

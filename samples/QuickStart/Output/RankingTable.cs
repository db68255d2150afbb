using System.Globalization;
using Spectre.Console;
using UpsellScoring.Scoring;

namespace QuickStart.Output;

/// <summary>Shows the best customers, each with the strongest reason for its score and against it.</summary>
internal static class RankingTable
{
    public static void Write(IAnsiConsole console, Ranking<Customer> ranking)
    {
        if (ranking.Top.Count == 0)
        {
            PlainText.WriteLine(console, "No customer is known well enough to be ranked");
            console.WriteLine();
            return;
        }

        Table table = new Table().AsciiBorder();
        table.AddColumn(new TableColumn("#").RightAligned());
        table.AddColumns("Id", "Customer", "Owner");
        table.AddColumn(new TableColumn("Score").RightAligned());
        table.AddColumn(new TableColumn("Coverage").RightAligned());
        table.AddColumns("Gives most", "Loses most");
        foreach (RankedAccount<Customer> row in ranking.Top)
        {
            ScoreReasons reasons = CustomerScoring.Scorer.Explain(row.Account).Reasons;
            PlainText.AddRow(
                table,
                row.Place.ToString(CultureInfo.InvariantCulture),
                row.Account.Id,
                row.Account.Name,
                row.Account.Owner ?? "-",
                row.Score.ToString(),
                Figures.Percent(row.Score.Coverage),
                Strongest(reasons.For, '+'),
                Strongest(reasons.Against, '-'));
        }

        PlainText.WriteLine(console, $"Best {ranking.Top.Count} of {ranking.Distribution.Count} ranked customers");
        console.Write(table);
        WriteNotes(console, ranking);
        console.WriteLine();
    }

    // Both surprise whoever adds up the columns or trusts a place that rests on three values.
    private static void WriteNotes(IAnsiConsole console, Ranking<Customer> ranking)
    {
        int incomplete = ranking.Top.Count(row => row.Score.Coverage < 1);
        if (incomplete > 0)
        {
            PlainText.WriteLine(console, "Where a value is unknown, the known ones share its weight and so give and lose more points.");
            PlainText.WriteLine(console, $"Customers above with unknown values: {incomplete}. Their places may change once these are known.");
        }
    }

    private static string Strongest(IReadOnlyList<ScoreReason> reasons, char sign) =>
        reasons is [var reason, ..] ? $"{reason.Factor} {sign}{Figures.Points(reason.Points)}" : "-";
}

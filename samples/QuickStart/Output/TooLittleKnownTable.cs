using Spectre.Console;
using UpsellScoring.Scoring;

namespace QuickStart.Output;

/// <summary>
/// Shows the customers of whom too little is known for an honest place. A score from one or two values would look like a
/// finding, so each is shown with the scores still possible and the value to fetch first.
/// </summary>
internal static class TooLittleKnownTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<UnrankedAccount<Customer>> customers, int top)
    {
        if (customers.Count == 0)
        {
            return;
        }

        Table table = new Table().AsciiBorder();
        table.AddColumns("Id", "Customer");
        table.AddColumn(new TableColumn("Coverage").RightAligned());
        table.AddColumn(new TableColumn("Possible score").RightAligned());
        table.AddColumn("Fetch first");
        foreach (UnrankedAccount<Customer> row in customers.Take(top))
        {
            PlainText.AddRow(
                table,
                row.Account.Id,
                row.Account.Name,
                Figures.Percent(row.Score.Coverage),
                $"{Figures.Points(row.Score.Lowest)} to {Figures.Points(row.Score.Highest)}",
                row.FetchFirst);
        }

        PlainText.WriteLine(console, $"Not ranked, since less than {Figures.Percent(RankingOptions.Default.CoverageLimit)} of the weight is known: {customers.Count}");
        console.Write(table);
        if (customers.Count > top)
        {
            PlainText.WriteLine(console, $"... and {customers.Count - top} more");
        }

        console.WriteLine();
    }
}

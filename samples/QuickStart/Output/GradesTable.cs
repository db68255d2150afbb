using System.Globalization;
using Spectre.Console;
using UpsellScoring.Scoring;

namespace QuickStart.Output;

/// <summary>Shows how many of the ranked customers have each grade, and how their scores are spread.</summary>
internal static class GradesTable
{
    public static void Write(IAnsiConsole console, ScoreDistribution scores)
    {
        if (scores.Count == 0)
        {
            return;
        }

        Table table = new Table().AsciiBorder();
        table.AddColumn("Grade");
        foreach (string header in (string[])["From score", "Customers", "Share"])
        {
            table.AddColumn(new TableColumn(header).RightAligned());
        }

        foreach (GradeCount row in scores.Grades)
        {
            PlainText.AddRow(
                table,
                row.Grade.Name,
                Figures.Points(row.Grade.From),
                row.Count.ToString(CultureInfo.InvariantCulture),
                Figures.Share((double)row.Count / scores.Count));
        }

        PlainText.WriteLine(console, "Grades of the ranked customers");
        console.Write(table);
        PlainText.WriteLine(
            console,
            $"Scores: mean {Figures.Points(scores.Mean)}, lowest {Figures.Points(scores.Least)}, "
            + $"median {Figures.Points(scores.Median)}, highest {Figures.Points(scores.Greatest)}");
        console.WriteLine();
    }
}

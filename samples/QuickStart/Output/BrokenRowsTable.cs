using System.Globalization;
using QuickStart.Csv;
using Spectre.Console;

namespace QuickStart.Output;

/// <summary>Lists the rows that were left out, each with its line and cause.</summary>
internal static class BrokenRowsTable
{
    public static void Write(IAnsiConsole console, IReadOnlyList<BrokenRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Table table = new Table().AsciiBorder();
        table.AddColumn(new TableColumn("Line").RightAligned());
        table.AddColumn("Cause");
        foreach (BrokenRow row in rows)
        {
            PlainText.AddRow(table, row.Line.ToString(CultureInfo.InvariantCulture), row.Cause);
        }

        PlainText.WriteLine(console, "Broken rows, left out");
        console.Write(table);
        console.WriteLine();
    }
}

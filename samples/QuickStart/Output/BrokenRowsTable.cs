using QuickStart.Csv;

namespace QuickStart.Output;

/// <summary>Lists the rows that were left out, each with its line and cause.</summary>
internal static class BrokenRowsTable
{
    private static readonly Phrase Title = new("Broken rows, left out", "対象から除いた行");

    public static void Write(Page page, IReadOnlyList<BrokenRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        PageTable table = new PageTable(page).Right(new("Line", "行")).Left(new("Cause", "原因"));
        foreach (BrokenRow row in rows)
        {
            table.AddRow(FormattableString.Invariant($"{row.Line}"), page.In(row.Cause));
        }

        page.WriteLine(Title);
        table.Write();
        page.WriteBlankLine();
    }
}

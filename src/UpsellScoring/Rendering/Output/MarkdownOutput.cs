using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>Writes a view as Markdown: title, notes and tables whose columns stand straight in the source too, wide letters counted as two.</summary>
internal static class MarkdownOutput
{
    private const int LeastColumn = 3;

    internal static string Of(View view)
    {
        var markdown = new StringBuilder("**").Append(SafeText.Markdown(view.Title)).Append("**\n");
        foreach (var note in view.Notes)
        {
            markdown.Append('\n').Append(SafeText.Markdown(note)).Append('\n');
        }

        foreach (var table in view.Tables)
        {
            markdown.Append('\n');
            Append(markdown, table);
        }

        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, Table table)
    {
        if (table.Caption.Length > 0)
        {
            markdown.Append(SafeText.Markdown(table.Caption)).Append("\n\n");
        }

        string[][] rows = [[.. table.Columns.Select(column => SafeText.Markdown(column.Head))], .. table.Rows.Select(row => row.Select(SafeText.Markdown).ToArray())];
        int[] widths = [.. table.Columns.Select((_, place) => rows.Max(row => Math.Max(LeastColumn, TextWidth.Columns(row[place]))))];
        Line(markdown, table, widths, rows[0]);
        markdown.Append('|').AppendJoin('|', table.Columns.Select((column, place) => " " + new string('-', widths[place] - 1) + (column.IsNumber ? ":" : "-") + " ")).Append("|\n");
        foreach (var row in rows.Skip(1))
        {
            Line(markdown, table, widths, row);
        }
    }

    private static void Line(StringBuilder markdown, Table table, int[] widths, string[] row) =>
        markdown.Append("| ").AppendJoin(" | ", row.Select((text, place) => TextWidth.Pad(text, widths[place], table.Columns[place].IsNumber))).Append(" |\n");
}

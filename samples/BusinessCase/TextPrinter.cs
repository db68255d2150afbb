namespace BusinessCase;

/// <summary>Prints the paper as plain text with aligned columns.</summary>
internal static class TextPrinter
{
    private const string Indent = "  ";

    public static void Print(Paper paper, TextWriter output)
    {
        output.WriteLine(paper.Title);
        output.WriteLine(paper.Introduction);
        foreach (var table in paper.Tables)
        {
            output.WriteLine();
            output.WriteLine(table.Title);
            Print(table, output);
            if (table.Note is { } note)
            {
                output.WriteLine(Indent + note);
            }
        }
    }

    private static void Print(Table table, TextWriter output)
    {
        var widths = Enumerable.Range(0, table.Header.Count).Select(column => table.Rows.Append(table.Header).Max(row => row[column].Length)).ToArray();
        // Two columns speak for themselves.
        foreach (var row in table.Header.Count > 2 ? table.Rows.Prepend(table.Header) : table.Rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            output.WriteLine(Indent + string.Join(Indent, cells));
        }
    }
}

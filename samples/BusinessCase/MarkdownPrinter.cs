namespace BusinessCase;

/// <summary>Prints the paper as Markdown with pipe tables.</summary>
internal static class MarkdownPrinter
{
    public static void Print(Paper paper, TextWriter output)
    {
        output.WriteLine($"# {Escaped(paper.Title)}");
        output.WriteLine();
        output.WriteLine(Escaped(paper.Introduction));
        foreach (var table in paper.Tables)
        {
            output.WriteLine();
            output.WriteLine($"## {Escaped(table.Title)}");
            output.WriteLine();
            PrintRow(table.Header, output);
            PrintRow([.. table.Header.Select((_, column) => column == 0 ? ":--" : "--:")], output);
            foreach (var row in table.Rows)
            {
                PrintRow(row, output);
            }

            if (table.Note is { } note)
            {
                output.WriteLine();
                output.WriteLine(Escaped(note));
            }
        }
    }

    private static void PrintRow(IReadOnlyList<string> cells, TextWriter output) => output.WriteLine($"| {string.Join(" | ", cells.Select(Escaped))} |");

    private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("*", "\\*").Replace("_", "\\_");
}

using Spectre.Console;

namespace QuickStart.Output;

/// <summary>Text of a file as text: a bracket is no markup, and a line break or control character breaks no table.</summary>
internal static class PlainText
{
    public static Text Of(string text) => new(WithoutControls(text));

    public static void AddRow(Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(Of));

    public static void WriteLine(IAnsiConsole console, string text) => console.WriteLine(WithoutControls(text));

    private static string WithoutControls(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

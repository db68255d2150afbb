using QuickStart.Csv;
using Spectre.Console;

namespace QuickStart.Output;

/// <summary>Says what was read from the file and, when rows were left out, why the exit code is not 0.</summary>
internal static class ClosingLines
{
    public static void Write(IAnsiConsole console, CustomerFile file)
    {
        WriteColumns(console, "Not in the file, so unknown for every customer", file.MissingColumns);
        WriteColumns(console, "Columns not used", file.IgnoredHeaders);
        PlainText.WriteLine(console, $"{file.Encoding}: customers read {file.Customers.Count}, broken rows {file.BrokenRows.Count}");
        if (file.BrokenRows.Count > 0)
        {
            PlainText.WriteLine(console, $"Exit code {ExitCode.SomeRowsBroken}: the broken rows listed above were left out; every other row was used.");
        }
    }

    private static void WriteColumns(IAnsiConsole console, string what, IReadOnlyList<string> columns)
    {
        if (columns.Count > 0)
        {
            PlainText.WriteLine(console, $"{what}: {string.Join(", ", columns)}");
        }
    }
}

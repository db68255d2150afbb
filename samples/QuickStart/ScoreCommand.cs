using QuickStart.Csv;
using QuickStart.Output;
using Spectre.Console;

namespace QuickStart;

/// <summary>Reads a customer file and shows its customers and its broken rows.</summary>
internal static class ScoreCommand
{
    /// <summary>The file beside the program that is read when none is named.</summary>
    public static string DefaultFile => Path.Combine(AppContext.BaseDirectory, "customers.csv");

    public static int Run(string path, IAnsiConsole console)
    {
        CustomerFile file = ReadProgress.Read(File.ReadAllBytes(path));
        CustomersTable.Write(console, file.Customers);
        if (file.BrokenRows.Count > 0)
        {
            BrokenRowsTable.Write(console, file.BrokenRows);
        }

        WriteColumns(console, "Not in the file, so unknown for every customer", file.MissingColumns);
        WriteColumns(console, "Columns not used", file.IgnoredHeaders);
        PlainText.WriteLine(console, $"{file.Encoding}: {file.Customers.Count} customers read, {file.BrokenRows.Count} broken rows");
        return file.BrokenRows.Count == 0 ? ExitCode.Good : ExitCode.SomeRowsBroken;
    }

    private static void WriteColumns(IAnsiConsole console, string what, IReadOnlyList<string> columns)
    {
        if (columns.Count > 0)
        {
            PlainText.WriteLine(console, $"{what}: {string.Join(", ", columns)}");
        }
    }
}

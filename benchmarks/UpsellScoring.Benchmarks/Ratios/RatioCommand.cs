using System.Diagnostics;

using UpsellScoring.Benchmarks.Ratios.Rows;

namespace UpsellScoring.Benchmarks.Ratios;

/// <summary><c>ratios [--only NAME,NAME] [--markdown FILE]</c> and <c>smoke</c>.</summary>
internal static class RatioCommand
{
    private const int Missed = 1;
    private const int Misused = 2;

    internal static int Run(ReadOnlySpan<string> arguments)
    {
        string[] only = [""];
        string? file = null;
        for (; arguments.Length >= 2; arguments = arguments[2..])
        {
            switch (arguments[0])
            {
                case "--only": only = arguments[1].Split(','); break;
                case "--markdown": file = arguments[1]; break;
                default: return Usage($"There is no option {arguments[0]}.");
            }
        }

        Row[] rows = [.. AllRows.InOrder.Where(row => only.Any(name => IsMeant(row, name)))];
        if (arguments.Length > 0 || rows.Length == 0)
        {
            return Usage(rows.Length == 0 ? $"No row begins with {string.Join(" or ", only)}." : $"{arguments[0]} wants a value.");
        }

        var start = Stopwatch.GetTimestamp();
        var results = RatioRun.Run(rows);
        var text = string.Join('\n', Machine.Lines().Select(line => "- " + line)) + "\n\n" + RatioTable.Of(results);
        Console.Write(text);
        Console.WriteLine(FormattableString.Invariant($"\n{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, "# Ratios\n\n" + text);
        }

        return results.Any(result => result.IsMissed) ? Missed : 0;
    }

    /// <summary>Every row at a tiny size, to see that it runs; nothing is judged.</summary>
    internal static int Smoke()
    {
        var results = RatioRun.Smoke(AllRows.InOrder);
        Console.WriteLine(FormattableString.Invariant($"{results.Count} rows ran"));
        return 0;
    }

    /// <summary>The name of one row means that row; the beginning of names means all of theirs.</summary>
    private static bool IsMeant(Row row, string name) =>
        row.Name == name || (row.Name.StartsWith(name, StringComparison.Ordinal) && AllRows.InOrder.All(other => other.Name != name));

    private static int Usage(string problem)
    {
        Console.Error.WriteLine($"{problem} Usage: ratios [--only NAME,NAME] [--markdown FILE]; names: {string.Join(", ", AllRows.InOrder.Select(row => row.Name))}");
        return Misused;
    }
}

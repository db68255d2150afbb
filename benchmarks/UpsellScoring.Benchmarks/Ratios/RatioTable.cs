using System.Globalization;

namespace UpsellScoring.Benchmarks.Ratios;

/// <summary>Results as one Markdown table that also reads well on a console.</summary>
internal static class RatioTable
{
    private static readonly string[] _head =
        ["row", "question", "against", "ns", "ns, baseline", "bytes", "ratio", "best", "floor", "goal", "verdict"];

    internal static string Of(IReadOnlyList<Result> results)
    {
        string[][] rows = [_head, .. results.Select(Cells)];
        var widths = Enumerable.Range(0, _head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var lines = rows.Select(row => Line(row.Select((cell, column) => cell.PadRight(widths[column])))).ToList();
        lines.Insert(1, Line(widths.Select(width => new string('-', width))));
        return string.Join('\n', lines) + "\n";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string[] Cells(Result result) =>
    [
        result.Row.Name,
        $"{result.Row.Question}, per {result.Row.Unit}",
        result.BaselineName,
        Time(result.Subject.Nanoseconds),
        Time(result.Baseline.Nanoseconds),
        result.Subject.Bytes.ToString("0.##", CultureInfo.InvariantCulture),
        Figure(result.Ratio),
        Figure(result.Best),
        Bound(result.Row, result.Row.Floor),
        Bound(result.Row, result.Row.Goal),
        result.Verdict,
    ];

    private static string Time(double nanoseconds) => nanoseconds.ToString(nanoseconds < 10 ? "0.000" : nanoseconds < 1000 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Figure(double ratio) => ratio.ToString(ratio < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static string Bound(Row row, double? bound) =>
        bound is { } some ? (row.IsCost ? "<= " : ">= ") + some.ToString("0.##", CultureInfo.InvariantCulture) : "";
}

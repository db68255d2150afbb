using System.Globalization;

namespace QuickStart;

/// <summary>What to score and how much of it to show: <c>[customers.csv] [--top N]</c>.</summary>
/// <param name="Path">The file; <see langword="null"/> for the one beside the program.</param>
/// <param name="Top">How many customers each list shows; 1 or more.</param>
internal sealed record ScoreArguments(string? Path, int Top)
{
    private const int DefaultTop = 20;

    /// <summary>Reads the arguments; <see langword="null"/> when they are not of that form.</summary>
    public static ScoreArguments? Parse(string[] args) => args switch
    {
        [] => new(null, DefaultTop),
        [var path] when IsPath(path) => new(path, DefaultTop),
        ["--top", var count] when Count(count) is { } top => new(null, top),
        [var path, "--top", var count] when IsPath(path) && Count(count) is { } top => new(path, top),
        ["--top", var count, var path] when IsPath(path) && Count(count) is { } top => new(path, top),
        _ => null,
    };

    private static bool IsPath(string text) => text != "generate" && !text.StartsWith('-');

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : null;
}

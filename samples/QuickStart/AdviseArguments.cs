using System.Globalization;
using QuickStart.Csv;
using UpsellScoring.Advice;

namespace QuickStart;

/// <summary>What to advise on and how to show it: <c>[customers.csv] [--top N] [--lang en|ja] [--as-of 2026-04-01] [--report out.html]</c>, in any order.</summary>
internal sealed record AdviseArguments
{
    private const string File = "";

    /// <summary>The file; <see langword="null"/> for the one beside the program.</summary>
    public string? Path { get; init; }

    /// <summary>How many customers each list shows; 1 or more.</summary>
    public int Top { get; init; } = 20;

    public TextLanguage Language { get; init; }

    /// <summary>The day of the advice; <see langword="null"/> for the one the file says.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Where the report is written; <see langword="null"/> for none.</summary>
    public string? Report { get; init; }

    /// <summary>Reads the arguments; <see langword="null"/> when they are not of that form, or one stands twice.</summary>
    public static AdviseArguments? Parse(string[] args)
    {
        AdviseArguments read = new();
        HashSet<string> seen = [];
        for (int i = 0; i < args.Length; i++)
        {
            string option = args[i].StartsWith('-') ? args[i++] : File;
            if (i == args.Length || !seen.Add(option) || read.With(option, args[i]) is not { } next)
            {
                return null;
            }

            read = next;
        }

        return read;
    }

    private AdviseArguments? With(string option, string value) => option switch
    {
        File when value != "generate" => this with { Path = value },
        "--top" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 => this with { Top = count },
        "--lang" when value is "en" or "ja" => this with { Language = value == "ja" ? TextLanguage.Japanese : TextLanguage.English },
        "--report" when !string.IsNullOrWhiteSpace(value) => this with { Report = value },
        "--as-of" when DayText.TryParse(value, out DateOnly day) => this with { AsOf = day },
        _ => null,
    };
}

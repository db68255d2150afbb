using System.Globalization;
using System.Text.RegularExpressions;

namespace QuickStart.Csv;

/// <summary>Reads a day as people write it: 2026-04-01, 2026/4/1, 2026年4月1日, 令和8年4月1日.</summary>
internal static partial class DayText
{
    private static readonly (string Name, DateOnly From, DateOnly To)[] Eras =
    [
        ("令和", new(2019, 5, 1), DateOnly.MaxValue),
        ("平成", new(1989, 1, 8), new(2019, 4, 30)),
    ];

    /// <summary>Reads <paramref name="text"/>, half-width.</summary>
    public static bool TryParse(string text, out DateOnly day)
    {
        day = default;
        Match match = Day().Match(text);
        if (!match.Success)
        {
            return false;
        }

        (_, DateOnly from, DateOnly to) = Eras.FirstOrDefault(era => era.Name == match.Groups["era"].Value, ("", new(1, 1, 1), DateOnly.MaxValue));
        string year = match.Groups["year"].Value;
        string date = string.Create(
            CultureInfo.InvariantCulture,
            $"{from.Year - 1 + (year == "元" ? 1 : Number(year)):0000}-{Number(match.Groups["month"].Value):00}-{Number(match.Groups["day"].Value):00}");
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day >= from && day <= to;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})(?<mark>[-/])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})|(?:(?<year>[0-9]{4})|(?<era>令和|平成)(?<year>元|[0-9]{1,2}))年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

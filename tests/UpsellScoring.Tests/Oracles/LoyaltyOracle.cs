using System.Globalization;
using System.Text.RegularExpressions;
using UpsellScoring.Tests.Numerics;

namespace UpsellScoring.Tests.Oracles;

/// <summary>The rows of loyalty.csv: an id and the figures of its expected column, in their order.</summary>
internal static partial class LoyaltyOracle
{
    private const int LeadingLines = 2; // source, column names
    private const double MostUlps = 2;

    /// <summary>The figures as printed. "95%" is a label, not a figure.</summary>
    internal static string[] Figures(string id)
    {
        var row = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Oracles", "loyalty.csv"))
            .Skip(LeadingLines)
            .Select(line => Cell().Matches(line).Select(cell => cell.Groups[1].Value + cell.Groups[2].Value).ToArray())
            .Single(cells => cells[0] == id);
        return [.. Figure().Matches(row[2].Replace("95%", "", StringComparison.Ordinal)).Select(figure => figure.Value)];
    }

    /// <summary>A double carries fewer digits than are printed: it has to lie within two units in its own last place, some 4e-16 of the value.</summary>
    internal static void AssertPrinted(string printed, double? actual)
    {
        var ulps = UlpError.Of(Assert.NotNull(actual), (printed.Contains('.', StringComparison.Ordinal) ? printed : printed + ".0") + "E+000");
        Assert.True(ulps <= MostUlps, string.Create(CultureInfo.InvariantCulture, $"{actual:R} is {ulps} ulps from {printed}"));
    }

    [GeneratedRegex("(?:\"([^\"]*)\"|([^,\"]+))(?:,|$)")]
    private static partial Regex Cell();

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)?")]
    private static partial Regex Figure();
}

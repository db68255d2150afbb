using System.Globalization;
using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

/// <summary>The rows of the flow files in Reference: a name, flows, and all their internal rates.</summary>
internal static class FlowRows
{
    private const int LeadingLines = 2; // source, column names
    private const double Tolerance = 1e-12;
    private const double Ulps = 4;

    internal static string[][] Read(string fileName) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Returns", "Reference", fileName)).Skip(LeadingLines).Select(line => line.Split(','))];

    internal static TheoryData<string, string, string> Theory(string fileName)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Read(fileName)) data.Add(row[0], row[1], row[2]);
        return data;
    }

    internal static decimal[] Periodic(string cell) => [.. cell.Split(' ').Select(Amount)];

    internal static DatedCashFlow[] Dated(string cell) =>
        [.. cell.Split(' ').Select(part => part.Split('@')).Select(part => new DatedCashFlow(DateOnly.Parse(part[1], CultureInfo.InvariantCulture), Amount(part[0])))];

    internal static double[] Rates(string cell) => cell == "none" ? [] : [.. cell.Split(';').Select(Number)];

    internal static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    internal static double Allowed(double rate) => Math.Max(Tolerance, Ulps * (Math.BitIncrement(Math.Abs(rate)) - Math.Abs(rate)));

    internal static void AssertRates(double[] expected, InternalRates actual)
    {
        Assert.True(expected.Length == actual.Rates.Count, $"expected {string.Join(";", expected)}, got {string.Join(";", actual.Rates)}");
        for (var i = 0; i < expected.Length; i++) Assert.InRange(actual.Rates[i], expected[i] - Allowed(expected[i]), expected[i] + Allowed(expected[i]));
        Assert.Equal(expected.Length switch { 0 => InternalRateOutcome.None, 1 => InternalRateOutcome.One, _ => InternalRateOutcome.Several }, actual.Outcome);
        Assert.Equal(expected.Length == 1 ? actual.Rates[0] : null, actual.Rate);
        Assert.All(actual.Rates, rate => Assert.True(rate is > -1 and <= 1e7));
    }

    private static decimal Amount(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace UpsellScoring.Tests.Laws;

/// <summary>Runs code under cultures that write numbers, or turn letters, differently.</summary>
internal static class Cultures
{
    /// <summary>Under invariant globalization the machine knows no named culture; then the hostile one and two built by hand stand alone.</summary>
    internal static IReadOnlyList<CultureInfo> All { get; } = [.. Named(), With(",", "."), With("٫", "٬"), Hostile()];

    internal static T Under<T>(CultureInfo culture, Func<T> run)
    {
        var (present, presentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (present, presentUi);
        }
    }

    /// <summary>Asserts that code gives the same under every culture, and returns it.</summary>
    internal static T Same<T>(Func<T> run)
    {
        var expected = Under(CultureInfo.InvariantCulture, run);
        Assert.All(All, culture => Assert.Equal(expected, Under(culture, run)));
        return expected;
    }

    private static IEnumerable<CultureInfo> Named() =>
        AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant
            || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true"
            ? []
            : new[] { "de-DE", "tr-TR", "ar-SA", "fa-IR" }.Select(CultureInfo.GetCultureInfo);

    private static CultureInfo With(string decimalSeparator, string groupSeparator)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = decimalSeparator;
        culture.NumberFormat.NumberGroupSeparator = groupSeparator;
        return culture;
    }

    /// <summary>A culture in which every sign of a number differs, whatever the machine knows of the named ones.</summary>
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new()
        {
            NumberDecimalSeparator = ";",
            NumberGroupSeparator = "_",
            NegativeSign = "minus",
            PositiveSign = "plus",
            PercentSymbol = "pc",
            PercentDecimalSeparator = ";",
            NumberGroupSizes = [2],
            NaNSymbol = "nothing",
            PositiveInfinitySymbol = "much",
        };
        return culture;
    }
}

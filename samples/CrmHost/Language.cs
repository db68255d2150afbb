using UpsellScoring.Advice;

namespace CrmHost;

/// <summary>How the library writes its texts for the people who work here.</summary>
internal static class Language
{
    public static TextOptions English { get; } = new() { Currency = "JPY" };

    public static TextOptions Japanese { get; } = new() { Language = TextLanguage.Japanese, Currency = "円" };
}

using System.Globalization;
using UpsellScoring.Advice;
using UpsellScoring.Returns;

namespace QuickStart.Output;

/// <summary>Figures as text: of the language, and the same in every culture of the machine. A dash is an unknown figure.</summary>
internal sealed class Figures(TextLanguage language)
{
    private const string Unknown = "-";

    private bool IsJapanese => language == TextLanguage.Japanese;

    public static string Count(int count) => Text(count, "#,0");

    /// <summary>Points with one decimal.</summary>
    public static string Points(double? points) => Text(points, "0.0");

    /// <summary>A part of the card's weight, 0 to 1, as whole percent.</summary>
    public static string Percent(double part) => Text(part, "0%");

    /// <summary>A part of the customers, 0 to 1, as percent with one decimal: one in a thousand is not nobody.</summary>
    public static string Share(double? part) => Text(part, "0.0%");

    /// <summary>A price gap.</summary>
    public string Gap(decimal? ratio) => ratio is { } gap ? (gap > 0 ? "+" : "") + Signed(gap, "0.#%") : Unknown;

    /// <summary>Whole yen.</summary>
    public string Money(decimal? yen) => yen is { } amount ? Signed(amount, "#,0") + (IsJapanese ? "円" : "") : Unknown;

    /// <summary>A return as a multiple.</summary>
    public string Multiple(ReturnFigure? figure) => figure?.Multiple is { } multiple ? Signed(multiple, "#,0.0") + (IsJapanese ? "倍" : "x") : Unknown;

    public string Day(DateOnly? day) => day?.ToString(IsJapanese ? "yyyy年M月d日" : "yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Unknown;

    // Japanese money tables mark a minus with a triangle. What is printed as 0 has no sign.
    private string Signed(decimal figure, string format) => Text(figure, $"{format};{(IsJapanese ? '▲' : '-')}{format}");

    private static string Text(IFormattable? figure, string format) => figure?.ToString(format, CultureInfo.InvariantCulture) ?? Unknown;
}

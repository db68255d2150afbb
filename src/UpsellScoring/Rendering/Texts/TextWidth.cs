using System.Globalization;
using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>How much room a text takes: wide letters (Unicode's East Asian width W and F) take two columns, marks on other letters none.</summary>
internal static class TextWidth
{
    // Widths of a wide sans serif in parts of the letter size: too much room is better than too little.
    private const double Narrow = 0.62;
    private const double Capital = 0.76;
    private const double Wide = 1;

    /// <summary>The columns of a text in a font of fixed width.</summary>
    internal static int Columns(string text) => text.EnumerateRunes().Sum(Columns);

    /// <summary>The width of a text in a picture, about.</summary>
    internal static double Pixels(string text, double size) => size * text.EnumerateRunes().Sum(Ems);

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    internal static string Fit(string text, double pixels, double size)
    {
        if (Pixels(text, size) <= pixels)
        {
            return text;
        }

        var fitting = new StringBuilder();
        var used = size * Wide;
        foreach (var rune in text.EnumerateRunes())
        {
            used += size * Ems(rune);
            if (used > pixels)
            {
                break;
            }

            fitting.Append(rune.ToString());
        }

        return fitting.Append('…').ToString();
    }

    /// <summary>The text with blanks behind it, or before it, up to so many columns.</summary>
    internal static string Pad(string text, int columns, bool isNumber)
    {
        var blanks = new string(' ', Math.Max(0, columns - Columns(text)));
        return isNumber ? blanks + text : text + blanks;
    }

    private static double Ems(Rune rune) => Columns(rune) switch
    {
        0 => 0,
        2 => Wide,
        _ => rune.Value is (>= 'A' and <= 'Z') or 'm' or 'w' or '%' or '@' ? Capital : Narrow,
    };

    private static int Columns(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>Whether a letter takes two columns.</summary>
    internal static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x231A and <= 0x231B) or (>= 0x23E9 and <= 0x23F3) or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0x33FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}

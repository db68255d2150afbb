using System.Globalization;
using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>Makes words from outside harmless: what would steer the reader's program or the order of letters is shown instead of obeyed.</summary>
internal static class SafeText
{
    /// <summary>The text with every letter visible: line breaks and tabs as blanks, controls, marks of direction and halves of pairs as [U+202E].</summary>
    internal static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var place in Places(text))
        {
            if (place.Rune is { } rune && !IsHidden(rune))
            {
                shown.Append(IsBlank(rune) ? " " : rune.ToString());
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"[U+{place.Code:X4}]");
            }
        }

        return shown.ToString();
    }

    /// <summary>The text for HTML and SVG, between tags and inside quoted attributes.</summary>
    internal static string Markup(string text)
    {
        var markup = new StringBuilder(text.Length);
        foreach (var letter in Shown(text))
        {
            _ = letter switch
            {
                '&' => markup.Append("&amp;"),
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '"' => markup.Append("&quot;"),
                '\'' => markup.Append("&#39;"),
                _ => markup.Append(letter),
            };
        }

        return markup.ToString();
    }

    /// <summary>The text for one line of Markdown or a cell of a table: no mark is read as one, no address becomes a link.</summary>
    internal static string Markdown(string text)
    {
        var markdown = new StringBuilder(text.Length);
        foreach (var letter in Shown(text))
        {
            _ = letter switch
            {
                '&' => markdown.Append("&amp;"),
                '<' => markdown.Append("&lt;"),
                '>' => markdown.Append("&gt;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '!' or '~' or '$' or '@' => markdown.Append('\\').Append(letter),
                _ => markdown.Append(letter),
            };
        }

        return markdown
            .Replace("://", ":\\//")
            .ToString()
            .Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<(Rune? Rune, int Code)> Places(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune))
            {
                yield return (rune, rune.Value);
                at += rune.Utf16SequenceLength;
            }
            else
            {
                yield return (null, text[at]);
                at++;
            }
        }
    }

    private static bool IsBlank(Rune rune) => rune.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029;

    // The joiners stay: without them many an emoji and word falls apart.
    private static bool IsHidden(Rune rune) => !IsBlank(rune) && (Rune.IsControl(rune) || rune.Value is
        0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB)
        or (>= 0xE0000 and <= 0xE007F) or (>= 0xFDD0 and <= 0xFDEF) || (rune.Value & 0xFFFE) == 0xFFFE);
}

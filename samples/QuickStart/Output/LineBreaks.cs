using System.Text;

namespace QuickStart.Output;

/// <summary>
/// Breaks a long line where its script allows: Latin text at its blanks, Japanese text between any two characters, but never before
/// a closing mark or behind an opening one.
/// </summary>
internal static class LineBreaks
{
    private const string NotFirst = "、。，．・：；？！ー）」』】〕％";
    private const string NotLast = "（「『【〔";

    /// <summary>The lines, each without blanks at its end.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="width">The cells of a line; a word that is longer stays whole.</param>
    public static IEnumerable<string> Of(string text, int width)
    {
        StringBuilder line = new();
        foreach (string piece in Pieces(text))
        {
            if (line.Length > 0 && Page.Cells(line + piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    // What must not be torn apart: a word with the blanks behind it, a Japanese character with the marks that cling to it.
    private static IEnumerable<string> Pieces(string text)
    {
        StringBuilder piece = new();
        Rune? last = null;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (last is { } before && MayBreak(before, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            last = rune;
        }

        yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after) =>
        after.Value != ' '
        && (before.Value == ' ' || IsWide(before) || IsWide(after))
        && !NotFirst.EnumerateRunes().Contains(after)
        && !NotLast.EnumerateRunes().Contains(before);

    private static bool IsWide(Rune rune) => Page.Cells(rune.ToString()) == 2;
}

using System.Text;

namespace UpsellScoring.Rendering;

/// <summary>Breaks a text into lines for a picture: at blanks, and between wide letters anywhere, but not before closing signs.</summary>
internal static class TextLines
{
    private const string NeverFirst = "、。，．）」』】〕！？：；％…・ー";

    internal static IReadOnlyList<string> Of(string text, double pixels)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && TextWidth.Pixels(line + piece.TrimEnd(), Canvas.LetterSize) > pixels)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            // A word longer than a line is cut: there is no place to break it.
            line.Append(line.Length == 0 ? TextWidth.Fit(piece, pixels, Canvas.LetterSize) : piece);
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && CanBreak(before, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        yield return piece.ToString();
    }

    private static bool CanBreak(Rune before, Rune after) =>
        (before.Value == ' ' && after.Value != ' ')
        || ((TextWidth.IsWide(before.Value) || TextWidth.IsWide(after.Value)) && !NeverFirst.Contains(after.ToString(), StringComparison.Ordinal) && before.ToString() is not ("（" or "「" or "『"));
}

using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>Rules for the names of factors and grades, and the folding that finds names a reader takes for the same.</summary>
internal static class FactorNaming
{
    internal const int MostCharacters = 256;

    // Letters of other scripts that look like a Latin one, capital and small, in the same order as their Latin twins.
    // Deliberately short: the letters people mistype or paste, not the full list of confusable characters.
    private const string Foreign = "АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι";
    private const string Latin = "ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXoi";

    // Dashes and strokes that are taken for a hyphen.
    private const string Dashes = "‐‑‒–—―−－_";

    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const int FullWidthToAscii = 0xFEE0;

    /// <summary>What is wrong with a name alone; null when it is good. The subject is what the message calls it.</summary>
    internal static string? Fault(string? name, string subject = "name")
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return $"The {subject} is empty; give 1 to 256 characters.";
        }

        if (name.Length > MostCharacters)
        {
            return FormattableString.Invariant($"The {subject} has {name.Length} characters; at most {MostCharacters} are allowed. Shorten it.");
        }

        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return $"The {subject} '{name}' begins or ends with a blank. Remove it.";
        }

        foreach (var rune in name.EnumerateRunes())
        {
            // A lone surrogate is enumerated as the replacement character, which has no place in a name either.
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return FormattableString.Invariant($"The {subject} holds the character U+{rune.Value:X4}, which cannot be seen. Remove it.");
            }
        }

        return null;
    }

    /// <summary>
    /// The name as a hurried reader sees it: full-width forms, case, kinds of blanks and dashes and look-alike letters
    /// folded, blanks and dashes dropped. Done by own tables, because Unicode normalization depends on the machine's globalization mode.
    /// </summary>
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsWhiteSpace(character) || character == '-' || Dashes.Contains(character, StringComparison.Ordinal))
            {
                continue;
            }

            var plain = character is >= (char)FullWidthFirst and <= (char)FullWidthLast ? (char)(character - FullWidthToAscii) : character;
            if (plain == '-' || plain == '_')
            {
                continue;
            }

            var place = Foreign.IndexOf(plain, StringComparison.Ordinal);
            folded.Append(char.ToUpperInvariant(place >= 0 ? Latin[place] : plain));
        }

        return folded.ToString();
    }

    internal static string List(IEnumerable<Factor> factors) => string.Join(", ", factors.Select(factor => $"'{factor.Name}'"));
}

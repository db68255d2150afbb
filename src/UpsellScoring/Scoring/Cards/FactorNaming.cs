using System.Globalization;
using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>What a name of a factor or a grade may look like.</summary>
internal static class FactorNaming
{
    internal const int MostCharacters = 256;

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

    internal static string List(IEnumerable<Factor> factors) => string.Join(", ", factors.Select(factor => $"'{factor.Name}'"));
}

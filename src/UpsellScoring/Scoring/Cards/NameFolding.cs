using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>
/// Folds a name to what a hurried reader sees, so that names taken for each other are found. By own tables, because
/// Unicode normalization depends on the machine's globalization mode.
/// </summary>
internal static class NameFolding
{
    // Letters of other scripts that look like a Latin one, capital and small, in the same order as their Latin twins.
    // Deliberately short: the letters people mistype or paste, not the full list of confusable characters.
    private const string Foreign = "АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι";
    private const string Latin = "ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXoi";

    // Hyphens, dashes and strokes that are taken for each other. Not the long vowel mark of Japanese, which is a letter.
    private const string Dashes = "-‐‑‒–—―−_";

    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthToAscii = 0xFEE0;

    // Half-width katakana from U+FF66 on, and the marks that follow a letter to voice it.
    private const char HalfWidthFirst = '\uFF66';
    private const string Kana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const char VoicedMark = '\uFF9E';
    private const char SemiVoicedMark = '\uFF9F';
    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホ";
    private const string SemiVoiceable = "ハヒフヘホ";

    /// <summary>The name with width, case, script of look-alike letters, blanks and dashes folded away.</summary>
    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var plain = ToUsualWidth(character);
            if (folded.Length > 0 && plain is VoicedMark or SemiVoicedMark)
            {
                folded[^1] = Voiced(folded[^1], plain);
            }
            else if (!char.IsWhiteSpace(plain) && !Dashes.Contains(plain, StringComparison.Ordinal))
            {
                var place = Foreign.IndexOf(plain, StringComparison.Ordinal);
                folded.Append(char.ToUpperInvariant(place >= 0 ? Latin[place] : plain));
            }
        }

        return folded.ToString();
    }

    private static char ToUsualWidth(char character) => character switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(character - FullWidthToAscii),
        >= HalfWidthFirst and < VoicedMark => Kana[character - HalfWidthFirst],
        _ => character,
    };

    // Voiced letters stand behind their plain ones in Unicode, semi-voiced ones behind those.
    private static char Voiced(char letter, char mark)
    {
        if (mark == SemiVoicedMark)
        {
            return SemiVoiceable.Contains(letter, StringComparison.Ordinal) ? (char)(letter + 2) : letter;
        }

        return letter == 'ウ' ? 'ヴ' : Voiceable.Contains(letter, StringComparison.Ordinal) ? (char)(letter + 1) : letter;
    }
}

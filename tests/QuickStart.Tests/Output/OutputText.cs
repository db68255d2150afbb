using QuickStart.Output;
using UpsellScoring.Advice;

namespace QuickStart.Tests.Output;

/// <summary>What a part of the output looks like.</summary>
internal static class OutputText
{
    public static string[] Lines(Action<Page> write, TextLanguage language = TextLanguage.English)
    {
        using StringWriter writer = new();
        write(new Page(Consoles.Plain(writer), language));
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    /// <summary>Terminal cells: kana, kanji and full-width forms take two, half-width katakana one.</summary>
    public static int Cells(string line) => line.Sum(c => c is (>= '\u3000' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60') ? 2 : 1);
}

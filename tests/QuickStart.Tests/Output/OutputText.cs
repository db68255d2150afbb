using QuickStart.Output;
using Spectre.Console;

namespace QuickStart.Tests.Output;

/// <summary>What a part of the output looks like.</summary>
internal static class OutputText
{
    public static string[] Lines(Action<IAnsiConsole> write)
    {
        using StringWriter writer = new();
        write(Consoles.Plain(writer));
        return writer.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    /// <summary>Terminal cells: kana, kanji and full-width forms take two, half-width katakana one.</summary>
    public static int Cells(string line) => line.Sum(c => c is (>= '\u3000' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60') ? 2 : 1);
}

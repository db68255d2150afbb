using Spectre.Console;
using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>
/// Where the parts of the output are written, and in which language. Text of a file is text: a bracket is no markup, and a line
/// break or control character breaks no table.
/// </summary>
internal sealed class Page(IAnsiConsole console, TextLanguage language)
{
    /// <summary>How the library writes its texts.</summary>
    public TextOptions Texts { get; } = new() { Language = language, Currency = language == TextLanguage.Japanese ? "円" : "JPY" };

    /// <summary>How figures are written.</summary>
    public Figures Figures { get; } = new(language);

    public static string WithoutControls(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>The cells of a terminal a text takes: two for a Japanese character, one for a Latin one.</summary>
    public static int Cells(string text) => WithoutControls(text).GetCellWidth();

    public string In(Phrase phrase) => phrase.In(language);

    public void WriteLine(Phrase phrase) => WriteLine(In(phrase));

    /// <summary>Writes a text, on several lines with the same indent where it is too long for the page.</summary>
    public void WriteLine(string text, int indent = 0)
    {
        foreach (string line in LineBreaks.Of(WithoutControls(text), console.Profile.Width - indent))
        {
            console.WriteLine(new string(' ', indent) + line);
        }
    }

    public void WriteBlankLine() => console.WriteLine();

    public void Write(Table table) => console.Write(table);
}

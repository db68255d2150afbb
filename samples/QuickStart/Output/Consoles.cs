using System.Text;
using Spectre.Console;

namespace QuickStart.Output;

/// <summary>Where the program writes: plain text of a fixed width, so that the output is the same bytes on every machine.</summary>
internal static class Consoles
{
    private const int Width = 120;

    /// <summary>A console without color, cursor movement, or anything guessed from the environment.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = false;
        return console;
    }

    /// <summary>The program's own output as UTF-8 with LF line ends.</summary>
    public static TextWriter StandardOutput()
    {
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8; // a Japanese Windows console expects CP932 otherwise
        }

        return new LineFeedWriter(Console.OpenStandardOutput());
    }

    // Spectre.Console writes the machine's own line ends, whatever the writer says.
    private sealed class LineFeedWriter(Stream stream) : StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
    {
        public override void Write(string? value) => base.Write(value?.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}

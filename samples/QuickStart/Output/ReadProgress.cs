using QuickStart.Csv;
using Spectre.Console;

namespace QuickStart.Output;

/// <summary>Shows how far a long file is read, on the error stream, and only where somebody looks at it.</summary>
internal static class ReadProgress
{
    private const int LongFileBytes = 2_000_000;

    public static CustomerFile Read(byte[] bytes)
    {
        if (bytes.Length < LongFileBytes || Console.IsErrorRedirected)
        {
            return CustomerReader.Read(bytes);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("Reading", maxValue: 1);
            return CustomerReader.Read(bytes, share => task.Value = share);
        });
    }
}

using QuickStart.Csv;
using QuickStart.Generator;
using QuickStart.Output;

namespace QuickStart;

/// <summary>Chooses what to do by the arguments, and turns what stops it into a line of text and an exit code.</summary>
internal static class CommandLine
{
    public const string Usage = "usage: QuickStart [customers.csv] [--top N] [--lang en|ja] [--as-of 2026-04-01] [--report out.html] | generate <file> [--check]";

    /// <summary>Runs the program.</summary>
    /// <param name="args">What the user typed.</param>
    /// <param name="today">The day of the advice where neither the arguments nor the file say one.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="error">Where it is said why there is none.</param>
    public static int Run(string[] args, DateOnly today, TextWriter output, TextWriter error)
    {
        AdviseArguments? arguments = AdviseArguments.Parse(args);
        try
        {
            switch (args)
            {
                case ["generate", var path]:
                    return GenerateCommand.Write(path);
                case ["generate", var path, "--check"]:
                    return GenerateCommand.Check(path, error);
                case var _ when arguments is not null:
                    return AdviseCommand.Run(arguments, today, new Page(Consoles.Plain(output), arguments.Language));
                default:
                    error.WriteLine(Usage);
                    return ExitCode.CouldNotRun;
            }
        }
        catch (UnusableFileException exception)
        {
            error.WriteLine(exception.Text.In(arguments?.Language ?? default));
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.CouldNotRun;
        }
    }
}

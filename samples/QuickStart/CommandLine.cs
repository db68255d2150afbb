using QuickStart.Csv;
using QuickStart.Generator;
using QuickStart.Output;

namespace QuickStart;

/// <summary>Chooses what to do by the arguments, and turns what stops it into a line of text and an exit code.</summary>
internal static class CommandLine
{
    public const string Usage = "usage: QuickStart [customers.csv] [--top N] | generate <file> [--check]";

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            switch (args)
            {
                case ["generate", var path]:
                    return GenerateCommand.Write(path);
                case ["generate", var path, "--check"]:
                    return GenerateCommand.Check(path, error);
                case var _ when ScoreArguments.Parse(args) is { } arguments:
                    return ScoreCommand.Run(arguments, Consoles.Plain(output));
                default:
                    error.WriteLine(Usage);
                    return ExitCode.CouldNotRun;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnusableFileException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.CouldNotRun;
        }
    }
}

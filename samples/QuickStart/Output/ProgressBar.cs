using Spectre.Console;

namespace QuickStart.Output;

/// <summary>Shows how far long work is, on the error stream, and only where somebody looks at it.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="isLong">Whether it takes long enough to be worth a bar.</param>
    /// <param name="work">The work; it is given where to tell the share done so far, or <see langword="null"/> when nobody looks.</param>
    public static T Run<T>(string name, bool isLong, Func<Action<double>?, T> work)
    {
        if (!isLong || Console.IsErrorRedirected)
        {
            return work(null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(name, maxValue: 1);
            return work(share => task.Value = share);
        });
    }
}

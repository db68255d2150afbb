namespace ScoreAPortfolio;

/// <summary>A bar on standard error that grows; nothing where nobody looks.</summary>
internal sealed class ProgressBar(string done, long total) : IProgress<long>
{
    private const int Width = 40;

    public void Report(long value)
    {
        if (Console.IsErrorRedirected)
        {
            return;
        }

        var filled = (int)(value * Width / total);
        Console.Error.Write($"\r{new string('#', filled)}{new string('.', Width - filled)} {value:N0} {done}{(value == total ? "\n" : "")}");
    }
}

using QuickStart.Csv;
using QuickStart.Output;
using Spectre.Console;
using UpsellScoring.Scoring;

namespace QuickStart;

/// <summary>Reads a customer file, scores its customers, and shows their ranking and the broken rows.</summary>
internal static class ScoreCommand
{
    private const int LongFileBytes = 2_000_000;
    private const int ManyCustomers = 200_000;
    private const int CustomersPerReport = 1024;

    /// <summary>The file beside the program that is read when none is named.</summary>
    public static string DefaultFile => Path.Combine(AppContext.BaseDirectory, "customers.csv");

    public static int Run(ScoreArguments arguments, IAnsiConsole console)
    {
        CustomerFile file = Read(arguments.Path ?? DefaultFile);
        Ranking<Customer> ranking = Rank(file.Customers, arguments.Top);

        RankingTable.Write(console, ranking);
        GradesTable.Write(console, ranking.Distribution);
        TooLittleKnownTable.Write(console, ranking.TooLittleKnown, arguments.Top);
        UnknownValuesLine.Write(console, ranking.Knowledge);
        BrokenRowsTable.Write(console, file.BrokenRows);
        ClosingLines.Write(console, file);
        return file.BrokenRows.Count == 0 ? ExitCode.Good : ExitCode.SomeRowsBroken;
    }

    private static CustomerFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return ProgressBar.Run("Reading", isLong: bytes.Length > LongFileBytes, progress => CustomerReader.Read(bytes, progress));
    }

    // Nothing can end up in ranking.Broken: the reader of the file lets only finite numbers and unknown values through.
    private static Ranking<Customer> Rank(IReadOnlyList<Customer> customers, int top) =>
        ProgressBar.Run(
            "Scoring",
            isLong: customers.Count > ManyCustomers,
            progress => CustomerScoring.Scorer.Rank(Reported(customers, progress), top));

    private static IEnumerable<Customer> Reported(IReadOnlyList<Customer> customers, Action<double>? progress)
    {
        for (int i = 0; i < customers.Count; i++)
        {
            if (i % CustomersPerReport == 0)
            {
                progress?.Invoke((double)i / customers.Count);
            }

            yield return customers[i];
        }
    }
}

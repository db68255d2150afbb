using QuickStart.Csv;
using QuickStart.Output;
using UpsellScoring.Advice;

namespace QuickStart;

/// <summary>Reads a customer file, advises on each customer, and shows what to do with whom, and the broken rows.</summary>
internal static class AdviseCommand
{
    private const int LongFileBytes = 2_000_000;
    private const int ManyCustomers = 20_000;
    private const int CustomersPerReport = 1024;

    /// <summary>The file beside the program that is read when none is named.</summary>
    public static string DefaultFile => Path.Combine(AppContext.BaseDirectory, "customers.csv");

    public static int Run(AdviseArguments arguments, DateOnly today, Page page)
    {
        CustomerFile file = Read(arguments.Path ?? DefaultFile);
        AdviceDay asOf = AdviceDay.Of(arguments.AsOf, file, today);
        AdviceTally tally = new(Advisors.Standard.Policy, arguments.Top);
        List<AdvisedAccount<Customer>>? kept = arguments.Report is null ? null : [];
        Worklist<Customer> worklist = Advise(file.Customers, asOf.Day, tally, kept);
        IReadOnlyList<BrokenRow> broken = [.. file.BrokenRows.Concat(worklist.Broken.Select(BrokenRow.Of)).OrderBy(row => row.Line)];

        Heading.Write(page, asOf, Advisors.Standard.Policy);
        AdviceList.Write(page, tally);
        ActionsTable.Write(page, tally);
        GatesTable.Write(page, worklist.Gates);
        WorklistTables.Write(page, worklist);
        TooLittleKnownTable.Write(page, tally);
        UnknownFactsTable.Write(page, tally);
        BrokenRowsTable.Write(page, broken);
        if (arguments.Report is { } report)
        {
            ReportFile.Write(page, report, kept!, broken);
        }

        ClosingLines.Write(page, file, broken.Count);
        return broken.Count == 0 ? ExitCode.Good : ExitCode.SomeRowsBroken;
    }

    private static CustomerFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return ProgressBar.Run("Reading", isLong: bytes.Length > LongFileBytes, progress => CustomerReader.Read(bytes, progress));
    }

    // One pass: no more than one advice is held beside those that are shown; a report needs them all.
    private static Worklist<Customer> Advise(IReadOnlyList<Customer> customers, DateOnly asOf, AdviceTally tally, List<AdvisedAccount<Customer>>? kept) =>
        ProgressBar.Run(
            "Advising",
            isLong: customers.Count > ManyCustomers,
            progress => Worklist.Of(
                tally.Counted(Kept(kept, PortfolioAdvisor.Advise(
                    Advisors.Standard, Reported(customers, progress), customer => customer.Account, customer => customer.Proposal, asOf))),
                customer => customer.Owner,
                WorklistTables.Options));

    private static IEnumerable<AdvisedAccount<Customer>> Kept(List<AdvisedAccount<Customer>>? kept, IEnumerable<AdvisedAccount<Customer>> advised)
    {
        foreach (AdvisedAccount<Customer> row in advised)
        {
            kept?.Add(row);
            yield return row;
        }
    }

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

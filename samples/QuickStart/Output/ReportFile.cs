using QuickStart.Csv;
using UpsellScoring.Advice;
using UpsellScoring.Rendering;

namespace QuickStart.Output;

/// <summary>Writes the library's report on the whole file: one page without scripts, to be mailed or printed.</summary>
internal static class ReportFile
{
    private static readonly Phrase Written = new("Report: {0}", "レポート：{0}");

    public static void Write(Page page, string path, IReadOnlyList<AdvisedAccount<Customer>> advised, IReadOnlyList<BrokenRow> broken)
    {
        // Rows by their lines, so that the report names the same places as the page; a row that could not be read has no customer.
        IEnumerable<AdvisedAccount<Customer?>> rows = advised.Where(row => row.Advice is not null)
            .Select(row => new AdvisedAccount<Customer?>(row.Row, row.Row.Line - 1, row.Advice, null))
            .Concat(broken.Select(row => new AdvisedAccount<Customer?>(null, row.Line - 1, null, page.In(row.Cause))))
            .OrderBy(row => row.Index);
        File.WriteAllText(path, PortfolioReport.ToHtml(rows, row => row?.Owner, row => row?.Name, new() { Texts = page.Texts }));
        page.WriteLine(Written.With(Phrase.Same(path)));
    }
}

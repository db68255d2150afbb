using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>Shows which facts are missing most: the data worth collecting.</summary>
internal static class UnknownFactsTable
{
    private const int Most = 10;

    private static readonly Phrase Title = new("Facts worth collecting", "優先して収集したい情報");

    public static void Write(Page page, AdviceTally tally)
    {
        if (tally.Facts.Count == 0)
        {
            return;
        }

        PageTable table = new PageTable(page)
            .Left(new("Fact", "情報"))
            .Right(new("First to fetch for", "最初に確認すべき顧客企業"))
            .Right(new("Unknown for", "未取得の顧客企業"))
            .Right(new("Share", "割合"));
        foreach (FactTally fact in tally.Facts.Take(Most))
        {
            table.AddRow(
                AdviceTexts.OfFact(fact.Name, page.Texts), Figures.Count(fact.First), Figures.Count(fact.Unknown), Figures.Share((double)fact.Unknown / tally.Count));
        }

        page.WriteLine(Title);
        table.Write();
        page.WriteBlankLine();
    }
}

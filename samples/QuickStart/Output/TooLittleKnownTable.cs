using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>
/// Shows the customers of whom too little is known for an honest place. A score from one or two values would look like a
/// finding, so each is shown with the scores still possible and the value to fetch first.
/// </summary>
internal static class TooLittleKnownTable
{
    private static readonly Phrase Title = new(
        "Not ranked, since less than {0} of the weight is known: {1}",
        "データ充足率が{0}に満たず、順位を付けられない顧客企業：{1}社");

    private static readonly Phrase Range = new("{0} to {1}", "{0}～{1}");
    private static readonly Phrase More = new("... and {0} more", "ほか{0}社");

    public static void Write(Page page, AdviceTally tally)
    {
        if (tally.TooLittleKnownCount == 0)
        {
            return;
        }

        PageTable table = new PageTable(page)
            .Left(new("Id", "ID"))
            .Left(new("Customer", "顧客企業"))
            .Right(new("Coverage", "データ充足率"))
            .Right(new("Possible score", "取りうるスコア"))
            .Left(new("Fetch first", "最初に確認する情報"));
        foreach (AdvisedAccount<Customer> row in tally.TooLittleKnown)
        {
            UpsellAdvice advice = row.Advice!;
            AccountScore score = advice.Score.Score;
            table.AddRow(
                row.Row.Account.Id,
                row.Row.Name,
                Figures.Percent(score.Coverage),
                page.In(Range.With(Figures.Points(score.Lowest), Figures.Points(score.Highest))),
                AdviceTexts.OfFact(advice.Unknown[0].Name, page.Texts));
        }

        page.WriteLine(Title.With(Figures.Percent(tally.LeastCoverage), Figures.Count(tally.TooLittleKnownCount)));
        table.Write();
        if (tally.TooLittleKnownCount > tally.TooLittleKnown.Count)
        {
            page.WriteLine(More.With(Figures.Count(tally.TooLittleKnownCount - tally.TooLittleKnown.Count)));
        }

        page.WriteBlankLine();
    }
}

using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>
/// Shows the customers with the highest scores, two lines each: what the proposal is worth, and below it what to do and why. A
/// high score with another action than to propose shows that no score lifts a gate.
/// </summary>
internal static class AdviceList
{
    private const string Between = "  ";

    private static readonly Phrase Nobody = new("No customer is known well enough to be ranked", "スコアを比較できるだけのデータがある顧客企業はありません");
    private static readonly Phrase Title = new("The {0} highest scores of {1} customers, and what to do", "スコア上位{0}社（対象{1}社）と推奨する対応");
    private static readonly Phrase ActionAndReason = new("{0}: {1}", "{0}：{1}");
    private static readonly Phrase Incomplete = new(
        "Of these, {0} have unknown values in their score: their places may change once these are known.",
        "このうち{0}社は評価項目に未取得の値があり、取得すると順位が変わることがあります。");

    private static readonly (Phrase Header, bool IsFigure)[] Columns =
    [
        (new("#", "順位"), true),
        (new("Id", "ID"), false),
        (new("Customer", "顧客企業"), false),
        (new("Owner", "担当者"), false),
        (new("Score", "スコア"), true),
        (new("Price gap", "価格差"), true),
        (new("Value gained, yen", "LTVの増加"), true),
        (new("Our return", "当社の投資効果"), true),
    ];

    public static void Write(Page page, AdviceTally tally)
    {
        IReadOnlyList<UpsellAdvice> advices = [.. tally.Highest.Select(row => row.Advice!)];
        if (advices.Count == 0)
        {
            page.WriteLine(Nobody);
            page.WriteBlankLine();
            return;
        }

        string[] header = [.. Columns.Select(column => page.In(column.Header))];
        string[][] rows = [.. tally.Highest.Select((row, place) => Row(page, place + 1, row.Row, row.Advice!))];
        int[] widths = [.. header.Select((text, column) => rows.Append(header).Max(row => Page.Cells(row[column])))];
        page.WriteLine(Title.With(Figures.Count(rows.Length), Figures.Count(tally.Ranked)));
        page.WriteLine(Aligned(header, widths));
        page.WriteLine(new string('-', widths.Sum() + (Between.Length * (widths.Length - 1))));
        for (int i = 0; i < rows.Length; i++)
        {
            page.WriteLine(Aligned(rows[i], widths));
            page.WriteLine(
                page.In(ActionAndReason.With(AdviceTexts.Of(advices[i].Action, page.Texts), AdviceTexts.Of(advices[i].Reasons[0], page.Texts))),
                indent: widths[0] + Between.Length);
        }

        int incomplete = advices.Count(advice => advice.Score.Score.Coverage < 1);
        if (incomplete > 0)
        {
            page.WriteLine(Incomplete.With(Figures.Count(incomplete)));
        }

        page.WriteBlankLine();
    }

    private static string[] Row(Page page, int place, Customer customer, UpsellAdvice advice) =>
    [
        Figures.Count(place),
        customer.Account.Id,
        customer.Name,
        customer.Owner ?? "-",
        advice.Score.Score.ToString(),
        page.Figures.Gap(advice.Gap.Ratio),
        page.Figures.Money(advice.ValueGained),
        page.Figures.Multiple(advice.OurReturn),
    ];

    private static string Aligned(string[] cells, int[] widths) => string.Join(Between, cells.Select((cell, column) =>
    {
        string padding = new(' ', widths[column] - Page.Cells(cell));
        return Columns[column].IsFigure ? padding + cell : cell + padding;
    }));
}

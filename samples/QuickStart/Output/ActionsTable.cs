using UpsellScoring;
using UpsellScoring.Advice;

namespace QuickStart.Output;

/// <summary>Shows how many customers of each grade get each action.</summary>
internal static class ActionsTable
{
    private static readonly Phrase Title = new("What to do, by grade", "ランク別の対応");
    private static readonly Phrase Action = new("Action", "対応");
    private static readonly Phrase NoScore = new("No score", "スコアなし");
    private static readonly Phrase All = new("All", "合計");

    public static void Write(Page page, AdviceTally tally)
    {
        PageTable table = new PageTable(page).Left(Action);
        foreach (string grade in tally.Grades)
        {
            table.Right(Phrase.Same(grade));
        }

        table.Right(NoScore).Right(All);
        foreach (AdviceAction action in Enum.GetValues<AdviceAction>())
        {
            int[] counts = [.. tally.Grades.Append(null).Select(grade => tally.Of(action, grade))];
            table.AddRow([AdviceTexts.Of(action, page.Texts), .. counts.Append(counts.Sum()).Select(Figures.Count)]);
        }

        page.WriteLine(Title);
        table.Write();
        page.WriteBlankLine();
    }
}

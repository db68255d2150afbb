using UpsellScoring.Advice;
using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Shows who would move under another policy: between grades, and between what is advised.</summary>
internal static class PreviewView
{
    internal static View Of<T>(PolicyPreview<T> preview, Words words) => new(words, Title(preview, words))
    {
        Notes =
        [
            words.Say(
                $"Value gained: {words.Money(preview.ValueGainedBefore)} → {words.Money(preview.ValueGainedAfter)}; unknown for {words.Count(preview.ValueUnknown)}.",
                $"LTV増加：{words.Money(preview.ValueGainedBefore)} → {words.Money(preview.ValueGainedAfter)}（不明{words.Count(preview.ValueUnknown)}社）。"),
        ],
        Drawings = [Migration(preview.Grades, words)],
        Tables = [Actions(preview.Actions, words), Movers(preview, words), .. WorklistView.Broken(preview.Broken, words)],
    };

    /// <summary>How many go from each grade to each.</summary>
    internal static Drawing Migration(IReadOnlyList<GradeMove> moves, Words words)
    {
        // No grade stands last, whichever move names it first.
        string?[] grades = [.. moves.Select(move => move.From).Concat(moves.Select(move => move.To)).Where(name => name is not null).Distinct()];
        if (moves.Any(move => move.From is null || move.To is null))
        {
            grades = [.. grades, null];
        }

        var title = words.Say("Grade migration", "ランクの移動");
        var description = string.Join(words.Say("; ", "、"), moves.Select(move => $"{Name(move.From, words)} → {Name(move.To, words)}: {words.Count(move.Count)}"));
        return grades.Length == 0
            ? Drawing.OfWords(title, words.Say("Nothing compared.", "比較対象なし。"))
            : Grid.Of(title, description, (words.Say("from", "変更前"), words.Say("to", "変更後")), [.. grades.Select(grade => Name(grade, words))], (row, column) => moves.Where(move => move.From == grades[row] && move.To == grades[column]).Sum(move => move.Count));
    }

    private static string Title<T>(PolicyPreview<T> preview, Words words) => words.Say(
        $"Policy change: {words.Count(preview.Movers.Count)} of {words.Count(preview.Compared)} accounts move", $"ポリシー変更：{words.Count(preview.Compared)}社のうち{words.Count(preview.Movers.Count)}社が移動");

    private static string State(UpsellAdvice advice, Words words) => $"{words.Action(advice.Action)}, {words.Score(advice.Score.Score)}";

    private static string Name(string? grade, Words words) => grade ?? words.Say("no score", "スコアなし");

    private static Table Actions(IReadOnlyList<ActionMove> actions, Words words) => new(
        words.Say("What is advised", "推奨アクション"),
        [new(words.Say("from", "変更前")), new(words.Say("to", "変更後")), Column.Number(words.Say("accounts", "社数"))],
        [.. actions.Select(move => (string[])[words.Action(move.From), words.Action(move.To), words.Count(move.Count)])]);

    private static Table Movers<T>(PolicyPreview<T> preview, Words words)
    {
        var (caption, rows) = RankingView.Shown(words.Say("Who moves", "移動する顧客企業"), preview.Movers, words);
        return new(
            caption,
            [new(words.Say("account", "顧客企業")), new(words.Say("from", "変更前")), new(words.Say("to", "変更後"))],
            [.. rows.Select(mover => (string[])[mover.After.Account.Id, State(mover.Before, words), State(mover.After, words)])]);
    }
}

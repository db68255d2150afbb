namespace UpsellScoring.Rendering;

/// <summary>Shows a score: where it lies, and between which values it must lie while values are unknown.</summary>
internal static class ScoreView
{
    internal static View Of(AccountScore score, Words words) => new(words, Title(score, words))
    {
        Drawings = [Bounds(score, [], words)],
        Tables = [Figures(score, words)],
    };

    /// <summary>The score on the scale from 0 to 100, with the grades where the card is at hand.</summary>
    internal static Drawing Bounds(AccountScore score, IReadOnlyList<Grade> grades, Words words)
    {
        var ruler = new Ruler(0, 100);
        var limits = grades.Count == 0 ? [0, 25, 50, 75, 100] : grades.Select(grade => grade.From).Append(100).Append(0).Distinct().Order().ToArray();
        foreach (var limit in limits)
        {
            ruler.Tick(limit, words.Number(Math.Round(limit, 2)));
        }

        for (var i = 0; i < grades.Count; i++)
        {
            ruler.Name(grades[i].From, i == 0 ? 100 : grades[i - 1].From, grades[i].Name);
        }

        if (score.Lowest < score.Highest)
        {
            ruler.Range(score.Lowest, score.Highest, Ink.Dashed);
        }

        if (score.Points is { } points)
        {
            ruler.Range(0, points, Ink.For);
            ruler.Pointer(points, words.Score(score));
        }

        return ruler.Done(Title(score, words), Possible(score, words), grades.Count > 0);
    }

    internal static string Title(AccountScore score, Words words) => score.Points is null ? words.Score(score) : words.Say("Score: ", "スコア：") + words.Score(score);

    /// <summary>How much is known, and what the score could become.</summary>
    internal static string Possible(AccountScore score, Words words)
    {
        var coverage = words.Say($"Coverage {words.Share(score.Coverage)}", $"データ充足率{words.Share(score.Coverage)}");
        return score.Lowest < score.Highest
            ? words.Say($"{coverage}; with every value known between {words.Points(score.Lowest)} and {words.Points(score.Highest)}.", $"{coverage}。すべて取得した場合は{words.Points(score.Lowest)}～{words.Points(score.Highest)}点。")
            : words.Say($"{coverage}.", $"{coverage}。");
    }

    private static Table Figures(AccountScore score, Words words) => new(
        "",
        [new(words.Say("figure", "項目")), Column.Number(words.Say("value", "値"))],
        [
            [words.Say("points", "点数"), score.Points is { } points ? words.Points(points) : words.None],
            [words.Say("grade", "ランク"), score.Grade?.Name ?? words.None],
            [words.Say("coverage", "データ充足率"), words.Share(score.Coverage)],
            [words.Say("lowest possible", "最低"), words.Points(score.Lowest)],
            [words.Say("highest possible", "最高"), words.Points(score.Highest)],
        ]);
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Shows a ranking: the first ones, who is too little known, and how the scores are spread.</summary>
internal static class RankingView
{
    /// <summary>A page holds no more rows of a kind than these, and says how many there are.</summary>
    internal const int MostRows = 100;

    internal static View Of<T>(Ranking<T> ranking, Func<T, string?>? name, Words words)
    {
        // A host's row has no name the library knows of but its own text.
        name ??= account => account?.ToString();
        var title = words.Say(
            $"Ranking: {words.Count(ranking.Distribution.Count)} accounts, {words.Count(ranking.TooLittleKnown.Count)} with too little known, {words.Count(ranking.Broken.Count)} broken",
            $"ランキング：{words.Count(ranking.Distribution.Count)}社、データ不足{words.Count(ranking.TooLittleKnown.Count)}社、読み取り不可{words.Count(ranking.Broken.Count)}社");
        return new(words, title)
        {
            Drawings = [DistributionView.Grades(ranking.Distribution, words), DistributionView.Histogram(ranking.Distribution.Histogram, words), Knowledge(ranking.Knowledge, words)],
            Tables = [.. Tables(ranking, name, words)],
        };
    }

    /// <summary>The first rows, and a caption that says how many there are where some are left out.</summary>
    internal static (string Caption, IEnumerable<TRow> Rows) Shown<TRow>(string caption, IReadOnlyList<TRow> rows, Words words) => rows.Count <= MostRows
        ? (caption, rows)
        : (words.Say($"{caption} (the first {MostRows} of {words.Count(rows.Count)})", $"{caption}（{words.Count(rows.Count)}件中{MostRows}件）"), rows.Take(MostRows));

    private static IEnumerable<Table> Tables<T>(Ranking<T> ranking, Func<T, string?> name, Words words)
    {
        var account = new Column(words.Say("account", "顧客企業"));
        var (points, grade, coverage) = (Column.Number(words.Say("points", "点数")), new Column(words.Say("grade", "ランク")), Column.Number(words.Say("coverage", "データ充足率")));
        var (best, ranked) = Shown(words.Say("Whom first", "提案の優先順位"), ranking.Top, words);
        yield return new(
            best,
            [Column.Number(words.Say("place", "順位")), account, points, grade, coverage],
            [.. ranked.Select(row => (string[])[words.Count(row.Place), name(row.Account) ?? "", words.Points(row.Score.Points ?? 0), row.Score.Grade?.Name ?? "", words.Share(row.Score.Coverage)])]);
        var (little, unranked) = Shown(words.Say("Too little known", "データ不足"), ranking.TooLittleKnown, words);
        yield return new(
            little,
            [account, coverage, new(words.Say("fetch first", "最初に確認する情報"))],
            [.. unranked.Select(row => (string[])[name(row.Account) ?? "", words.Share(row.Score.Coverage), words.Fact(row.FetchFirst)])]);
        yield return Broken(ranking.Broken, words);
    }

    /// <summary>The rows that could not be read, with their causes.</summary>
    internal static Table Broken<T>(IReadOnlyList<BrokenAccount<T>> rows, Words words)
    {
        var (caption, shown) = Shown(words.Say("Broken", "読み取り不可"), rows, words);
        return new(
            caption,
            [Column.Number(words.Say("row", "行")), new(words.Say("cause", "原因"))],
            [.. shown.Select(row => (string[])[words.Count(row.Index + 1), row.Cause])]);
    }

    private static Drawing Knowledge(IReadOnlyList<FactorKnowledge> knowledge, Words words)
    {
        BarRow[] rows = [.. knowledge.Take(30).Select(one => new BarRow(words.Fact(one.Factor), one.UnknownShare is { } unknown ? words.Share(1 - unknown) : words.None, 0, 1 - (one.UnknownShare ?? 1), Ink.Neutral) { Reach = 1 })];
        return BarChart.Of(words.Say("Known values", "取得済みの割合"), string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label} {row.Figure}")), rows);
    }
}

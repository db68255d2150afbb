using UpsellScoring.Outcomes;

namespace UpsellScoring.Rendering;

/// <summary>Shows how far the accounts have moved from those the card was made for.</summary>
internal static class DriftView
{
    private const int MostBars = 30;

    internal static View Of(DriftReport report, Words words)
    {
        var title = words.Say($"Drift since {words.Day(report.ReferenceOn)}: {Verdict(report.Verdict, words)}", $"{words.Day(report.ReferenceOn)}からの変化：{Verdict(report.Verdict, words)}");
        return new(words, title) { Notes = [.. Notes(report, words)], Drawings = [Indices(report, words), Shares(report.Score, words)], Tables = [Factors(report, words)] };
    }

    private static IEnumerable<string> Notes(DriftReport report, Words words)
    {
        if (report is { MeanBefore: { } before, MeanNow: { } now })
        {
            yield return words.Say($"Mean score {words.Points(before)} → {words.Points(now)} (card {report.CardVersion}).", $"平均スコア{words.Points(before)} → {words.Points(now)}（スコアリングモデル {report.CardVersion}）。");
        }

        if (report.Broken > 0)
        {
            yield return words.Say($"{words.Count(report.Broken)} accounts could not be read.", $"{words.Count(report.Broken)}社は読み取れませんでした。");
        }
    }

    /// <summary>A bar for the score and each factor; hollow up to where the index would be another population.</summary>
    private static Drawing Indices(DriftReport report, Words words)
    {
        BarRow[] rows =
        [
            Row(words.Say("score", "スコア"), report.Score, words),
            .. report.Factors.Take(MostBars).Select(factor => Row(words.Fact(factor.Factor), factor.Values, words)),
            .. report.Factors.Count > MostBars ? [BarRow.Empty(words.Say($"{report.Factors.Count - MostBars} further factors", $"その他{report.Factors.Count - MostBars}項目"), "")] : Array.Empty<BarRow>(),
        ];
        return BarChart.Of(
            words.Say($"Stability index (frame: changed from {words.Number(PopulationStability.ChangedFrom)})", $"安定性指数 PSI（枠：{words.Number(PopulationStability.ChangedFrom)}以上は別の母集団）"),
            string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label} {row.Figure}")),
            rows);
    }

    private static BarRow Row(string label, DistributionDrift drift, Words words) => drift.Index is { } index
        ? new(label, $"{Three(index)} {Verdict(drift.Verdict, words)}", 0, index, drift.Verdict == DriftVerdict.Changed ? Ink.Against : drift.Verdict == DriftVerdict.Moved ? Ink.For : Ink.Neutral) { Reach = PopulationStability.ChangedFrom }
        : new(label, Verdict(drift.Verdict, words), 0, 0, Ink.Dashed) { Reach = PopulationStability.ChangedFrom };

    /// <summary>How the scores are spread over the classes of the reference: hollow then, filled now.</summary>
    private static Drawing Shares(DistributionDrift score, Words words)
    {
        BarRow[] rows =
        [
            .. score.Classes.Select(one => (one, Before: Share(one.Reference, score.Reference), Now: Share(one.Current, score.Current))).Select(one => new BarRow(
                one.one.UpTo is { } end ? words.Say($"up to {words.Number(Math.Round(end, 1))}", $"{words.Number(Math.Round(end, 1))}以下") : words.Say("above", "それ以上"),
                $"{words.Share(one.Before)} → {words.Share(one.Now)}", 0, one.Now, Ink.For)
            {
                Reach = one.Before,
            }),
        ];
        var title = words.Say("Scores: then (frame) and now", "スコアの分布：基準時（枠）と現在");
        return rows.Length == 0
            ? Drawing.OfWords(title, words.None)
            : BarChart.Of(title, string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label}: {row.Figure}")), rows);
    }

    private static Table Factors(DriftReport report, Words words) => new(
        "",
        [
            new(words.Say("factor", "評価項目")), new(words.Say("values", "値")), Column.Number("PSI"), Column.Number(words.Say("points", "平均得点の増減")),
            Column.Number(words.Say("unknown then", "未取得（基準時）")), Column.Number(words.Say("unknown now", "未取得（現在）")), new(words.Say("unknown values", "未取得の変化")),
        ],
        [
            .. report.Factors.Select(factor => (string[])
            [
                words.Fact(factor.Factor), Verdict(factor.Values.Verdict, words), factor.Values.Index is { } index ? Three(index) : words.None,
                factor.PointsShift is { } shift ? (shift > 0 ? "+" : "") + words.Points(shift) : words.None,
                words.Share(Share(factor.Missing.UnknownBefore, factor.Missing.Before)), words.Share(Share(factor.Missing.UnknownNow, factor.Missing.Now)), Verdict(factor.Missing.Verdict, words),
            ]),
        ]);

    private static double Share(long count, long all) => all == 0 ? 0 : (double)count / all;

    private static string Verdict(DriftVerdict verdict, Words words) => verdict switch
    {
        DriftVerdict.Stable => words.Say("stable", "安定"),
        DriftVerdict.Moved => words.Say("moved", "変化あり"),
        DriftVerdict.Changed => words.Say("changed", "大きく変化"),
        _ => words.Say("not enough values", "データ不足"),
    };

    private static string Three(double index) => index.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
}

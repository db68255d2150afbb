using UpsellScoring.Outcomes;

namespace UpsellScoring.Rendering;

/// <summary>Shows whether a score works: the gain curve beside chance, the calibration curve beside being right, and what is still needed.</summary>
internal static class BackTestView
{
    internal static View Of(BackTestResult result, Words words)
    {
        var title = words.Say("Back-test: ", "過去実績での検証：") + Verdict(result.Verdict, words);
        return new(words, title)
        {
            Notes = [.. Notes(result, words)],
            Drawings = [.. Drawings(result, words)],
            Tables = [Bands(words.Say("Deciles of the ranking, the highest scores first", "スコア上位からの十分位"), result.Deciles, words), Bands(words.Say("Grades", "ランク別"), result.Grades, words)],
        };
    }

    private static IEnumerable<string> Notes(BackTestResult result, Words words)
    {
        yield return words.Say(
            $"{words.Count(result.Outcomes.Accepted)} accepted and {words.Count(result.Outcomes.Refused)} refused proposals; {words.Count(result.Outcomes.Open)} open and {words.Count(result.Outcomes.NeverProposed)} never proposed say nothing.",
            $"成約{words.Count(result.Outcomes.Accepted)}件、不成約{words.Count(result.Outcomes.Refused)}件（未回答{words.Count(result.Outcomes.Open)}件、未提案{words.Count(result.Outcomes.NeverProposed)}件は対象外）。");
        if (result.Discrimination is { AreaUnderCurve: { } area } discrimination)
        {
            var interval = discrimination is { Lower: { } lower, Upper: { } upper } ? words.Say($" ({Three(lower)} to {Three(upper)})", $"（{Three(lower)}～{Three(upper)}）") : "";
            yield return words.Say($"Area under the curve {Three(area)}{interval}; chance 0.5.", $"AUC {Three(area)}{interval}、偶然なら0.5。");
        }

        // What is needed is told in the library's own language.
        foreach (var need in result.Needs)
        {
            yield return need.Message;
        }
    }

    private static IEnumerable<Drawing> Drawings(BackTestResult result, Words words)
    {
        if (result.Deciles.Count == 0)
        {
            yield return Drawing.OfWords(words.Say("Gain", "累積ゲイン"), words.Say("Not enough outcomes for a curve.", "曲線を描くには実績が足りません。"));
            yield break;
        }

        yield return Gain(result.Deciles, words);
        if (result.Probabilities is { } test && test.Bins.Any(bin => bin.MeanProbability is not null))
        {
            yield return Calibration(test, words);
        }
    }

    private static Drawing Gain(IReadOnlyList<AcceptanceBand> deciles, Words words)
    {
        (double X, double Y)[] points = [(0, 0), .. deciles.Select(band => (band.GainByChance, band.Gain))];
        var chart = new LineChart((0, 1), (0, 1), words.Share, words.Share);
        chart.Axes(words.Say("share of the proposals, highest scores first", "提案の割合（スコアの高い順）"), words.Say("share of the acceptances", "成約の割合"));
        chart.Series([(0, 0), (1, 1)], Ink.Comparison);
        chart.Series(points, Ink.Series);
        var half = deciles.MinBy(band => Math.Abs(band.GainByChance - 0.5))!;
        return chart.Done(
            words.Say("Gain (dashed: picking without a score)", "累積ゲイン（破線：スコアなしの場合）"),
            words.Say($"The first {words.Share(half.GainByChance)} of the proposals hold {words.Share(half.Gain)} of the acceptances.", $"上位{words.Share(half.GainByChance)}の提案に成約の{words.Share(half.Gain)}が含まれます。"));
    }

    private static Drawing Calibration(ProbabilityTest test, Words words)
    {
        ProbabilityBin[] bins = [.. test.Bins.Where(bin => bin.MeanProbability is not null)];
        var chart = new LineChart((0, 1), (0, 1), words.Share, words.Share);
        chart.Axes(words.Say("stated probability", "予測した成約確率"), words.Say("share accepted", "実際の成約率"));
        chart.Series([(0, 0), (1, 1)], Ink.Comparison);
        foreach (var bin in bins)
        {
            if (bin is { RateLower: { } lower, RateUpper: { } upper })
            {
                chart.Whisker(bin.MeanProbability!.Value, lower, upper);
            }
        }

        chart.Series([.. bins.Select(bin => (bin.MeanProbability!.Value, bin.Rate!.Value))], Ink.Series);
        return chart.Done(
            words.Say("Calibration (dashed: as stated)", "確率の較正（破線：予測どおり）"),
            string.Join(words.Say("; ", "、"), bins.Select(bin => $"{words.Share(bin.MeanProbability!.Value)} → {words.Share(bin.Rate!.Value)} ({words.Count(bin.Answered)})")));
    }

    private static Table Bands(string caption, IReadOnlyList<AcceptanceBand> bands, Words words) => new(
        caption,
        [
            new(words.Say("band", "区分")), Column.Number(words.Say("answered", "回答数")), Column.Number(words.Say("accepted", "成約数")), Column.Number(words.Say("share", "成約率")),
            Column.Number(words.Say("interval", "信頼区間")), Column.Number(words.Say("lift", "リフト")), Column.Number(words.Say("gain", "累積ゲイン")),
        ],
        [
            .. bands.Select(band => (string[])
            [
                band.Name, words.Count(band.Answered), words.Count(band.Accepted), band.Rate is { } rate ? words.Share(rate) : words.None,
                band is { RateLower: { } lower, RateUpper: { } upper } ? $"{words.Share(lower)} – {words.Share(upper)}" : words.None,
                band.Lift is { } lift ? words.Number(Math.Round(lift, 2)) : words.None, words.Share(band.Gain),
            ]),
        ]);

    private static string Verdict(BackTestVerdict verdict, Words words) => verdict switch
    {
        BackTestVerdict.Ready => words.Say("ready", "実用可能"),
        BackTestVerdict.Usable => words.Say("usable", "条件付きで利用可能"),
        BackTestVerdict.NotReady => words.Say("not ready", "利用不可"),
        _ => words.Say("not enough outcomes", "実績不足"),
    };

    private static string Three(double share) => share.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Shows why a score changed, as a waterfall from the earlier to the later.</summary>
internal static class ChangeView
{
    private const int MostBars = 30;
    private const decimal Unit = 0.1m;

    internal static View Of(ScoreChange change, Words words)
    {
        var title = words.Say($"Score: {words.Score(change.Before)} → {words.Score(change.After)}", $"スコアの変化：{words.Score(change.Before)} → {words.Score(change.After)}");
        (string Label, decimal Points)[] effects = [.. Rounded(change).Select((points, place) => (Label(change.Effects[place], words), points))];
        return new(words, title)
        {
            Drawings = [Waterfall(title, change, effects, words)],
            Tables =
            [
                new(
                    "",
                    [new(words.Say("factor", "評価項目")), new(words.Say("cause", "要因")), Column.Number(words.Say("points", "点数"))],
                    [.. change.Effects.Select((effect, place) => (string[])[words.Fact(effect.Factor), Cause(effect.Cause, words), words.Signed(effects[place].Points)])]),
            ],
        };
    }

    private static Drawing Waterfall(string title, ScoreChange change, (string Label, decimal Points)[] effects, Words words)
    {
        if (change.Before.Points is not { } before || change.After.Points is not { } after)
        {
            return BarChart.Of(title, title, [Level(words.Say("before", "以前"), change.Before, words), Level(words.Say("after", "以後"), change.After, words)]);
        }

        var rows = new List<BarRow> { Level(words.Say("before", "以前"), change.Before, words) };
        var shown = change.Effects.Select((effect, place) => (effect, place)).OrderByDescending(one => Math.Abs(one.effect.Points)).Take(MostBars).Select(one => one.place).ToHashSet();
        double at = before, rest = 0;
        for (var i = 0; i < effects.Length; i++)
        {
            if (!shown.Contains(i))
            {
                rest += change.Effects[i].Points;
                continue;
            }

            rows.Add(Step(effects[i].Label, words.Signed(effects[i].Points), at, at += change.Effects[i].Points));
        }

        if (shown.Count < effects.Length)
        {
            rows.Add(Step(words.Say($"{effects.Length - shown.Count} smaller effects", $"その他{effects.Length - shown.Count}件"), words.Signed(LargestRemainder.Total(rest, Unit)), at, after));
        }

        rows.Add(Level(words.Say("after", "以後"), change.After, words));
        return BarChart.Of(title, string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label} {row.Figure}")), rows, isChained: true);
    }

    private static BarRow Level(string label, AccountScore score, Words words) => new(label, words.Score(score), 0, score.Points ?? 0, Ink.Neutral);

    private static BarRow Step(string label, string figure, double from, double to) => new(label, figure, from, to, to < from ? Ink.Against : Ink.For);

    private static decimal[] Rounded(ScoreChange change) => change is { Before.Points: { } before, After.Points: { } after }
        ? LargestRemainder.Round([.. change.Effects.Select(effect => effect.Points)], LargestRemainder.Total(after, Unit) - LargestRemainder.Total(before, Unit), Unit)
        : [];

    private static string Label(ScoreEffect effect, Words words) =>
        words.Say($"{words.Fact(effect.Factor)} ({Cause(effect.Cause, words)})", $"{words.Fact(effect.Factor)}（{Cause(effect.Cause, words)}）");

    private static string Cause(ScoreEffectCause cause, Words words) => cause switch
    {
        ScoreEffectCause.BecameKnown => words.Say("became known", "取得"),
        ScoreEffectCause.BecameUnknown => words.Say("became unknown", "未取得化"),
        ScoreEffectCause.Value => words.Say("value", "値"),
        ScoreEffectCause.Curve => words.Say("curve", "カーブ"),
        _ => words.Say("weight", "配点"),
    };
}

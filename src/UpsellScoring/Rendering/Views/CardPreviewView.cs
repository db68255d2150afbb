using UpsellScoring.Outcomes;

namespace UpsellScoring.Rendering;

/// <summary>Shows what another card would change: who goes from which grade to which.</summary>
internal static class CardPreviewView
{
    internal static View Of<T>(CardPreview<T> preview, Func<T, string?>? name, Words words)
    {
        name ??= account => account?.ToString();
        var title = words.Say($"Card change: {words.Count(preview.GradeChanges)} of {words.Count(preview.Compared)} accounts change grade", $"スコアリングモデル変更：{words.Count(preview.Compared)}社のうち{words.Count(preview.GradeChanges)}社のランクが変わる");
        var (caption, movers) = RankingView.Shown(words.Say("Who moves most", "変化の大きい顧客企業"), preview.Movers, words);
        return new(words, title)
        {
            Notes = [.. Means(preview, words)],
            Drawings = [PreviewView.Migration(preview.Grades, words)],
            Tables =
            [
                new(
                    caption,
                    [new(words.Say("account", "顧客企業")), new(words.Say("from", "変更前")), new(words.Say("to", "変更後"))],
                    [.. movers.Select(mover => (string[])[name(mover.Account) ?? "", words.Score(mover.Change.Before), words.Score(mover.Change.After)])]),
                RankingView.Broken(preview.Broken, words),
            ],
        };
    }

    private static IEnumerable<string> Means<T>(CardPreview<T> preview, Words words)
    {
        if (preview is { MeanBefore: { } before, MeanAfter: { } after, MeanMove: { } move })
        {
            yield return words.Say(
                $"Mean score {words.Points(before)} → {words.Points(after)}; a score moves by {words.Points(move)} on average.", $"平均スコア{words.Points(before)} → {words.Points(after)}（1社あたり平均{words.Points(move)}点の変化）。");
        }
    }
}

using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Rendering;

/// <summary>Shows a staged path as stairs.</summary>
internal static class PathView
{
    private const int MostColumns = 7;

    internal static View Of(StagedPath path, Words words) => new(words, Title(path, words))
    {
        Drawings = [Stairs(path, words)],
        Tables =
        [
            new(
                "",
                [Column.Number(words.Say("step", "段階")), Column.Number(words.Say("price", "価格")), Column.Number(words.Say("rise", "上昇率"))],
                [.. path.Steps.Select((step, place) => (string[])[words.Count(place + 1), words.Price(step.Price.Amount), words.Rise(step.Ratio)])]),
        ],
    };

    /// <summary>Today's price and the step prices; of a long path the first ones and the last.</summary>
    internal static Drawing Stairs(StagedPath path, Words words)
    {
        var title = Title(path, words);
        if (path.Steps.Count == 0)
        {
            return Drawing.OfWords(title, title);
        }

        var today = decimal.Round(path.Steps[0].Price.Amount / (1 + path.Steps[0].Ratio), Guard.MostDecimals);
        (string, string, double)?[] all =
        [
            (words.Price(today), words.Say("today", "現在"), Crossing.ToDouble(today)),
            .. path.Steps.Select(step => ((string, string, double)?)(words.Price(step.Price.Amount), words.Rise(step.Ratio), Crossing.ToDouble(step.Price.Amount))),
        ];
        (string, string, double)?[] shown = all.Length <= MostColumns ? all : [.. all.Take(MostColumns - 2), null, all[^1]];
        var description = string.Join(" → ", path.Steps.Take(MostColumns).Select(step => $"{words.Price(step.Price.Amount)} ({words.Rise(step.Ratio)})").Prepend(words.Price(today)));
        return StepChart.Of(title, description, shown);
    }

    private static string Title(StagedPath path, Words words) => path.Outcome switch
    {
        StagedPathOutcome.Found => words.Say($"Staged path: {words.Count(path.Steps.Count)} steps", $"段階的アップグレード：{words.Count(path.Steps.Count)}段階"),
        StagedPathOutcome.FromFree => words.Say("No staged path: today's price is 0", "段階的アップグレードなし：現在は無料"),
        StagedPathOutcome.UnitTooCoarse => words.Say("No staged path: the unit is too coarse", "段階的アップグレードなし：価格の単位が粗すぎる"),
        StagedPathOutcome.TooManySteps => words.Say("No staged path: too many steps", "段階的アップグレードなし：段階が多すぎる"),
        _ => words.Say("No staged path: the price does not rise", "段階的アップグレードなし：値上がりなし"),
    };
}

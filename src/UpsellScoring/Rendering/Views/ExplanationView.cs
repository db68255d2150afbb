using UpsellScoring.Scoring;

namespace UpsellScoring.Rendering;

/// <summary>Shows what each factor gives and loses.</summary>
internal static class ExplanationView
{
    // A card may have 1,000 factors; nobody reads more bars than these. The table has them all.
    private const int MostBars = 30;

    internal static View Of(ScoreExplanation explanation, Words words) => new(words, ScoreView.Title(explanation.Score, words))
    {
        Notes = [ScoreView.Possible(explanation.Score, words)],
        Drawings = [ScoreView.Bounds(explanation.Score, explanation.Card.Grades, words), Bars(explanation, words)],
        Tables = [Figures(explanation, words)],
    };

    /// <summary>A bar for each factor: what it gives, and hollow what it could give.</summary>
    internal static Drawing Bars(ScoreExplanation explanation, Words words)
    {
        var rounded = explanation.Rounded(1).Factors;
        var rows = explanation.Factors.Select((factor, place) => Row(factor, rounded[place].Points, words)).ToArray();
        var title = words.Say($"What each factor gives (card {explanation.CardVersion})", $"得点内訳（スコアリングモデル {explanation.CardVersion}）");
        var description = string.Join(words.Say("; ", "、"), rows.Take(MostBars).Select(row => $"{row.Label} {row.Figure}"));
        return BarChart.Of(title, description, rows.Length <= MostBars ? rows : Shortened(explanation, rows, words));
    }

    private static BarRow[] Shortened(ScoreExplanation explanation, BarRow[] rows, Words words)
    {
        var largest = Enumerable.Range(0, rows.Length).OrderByDescending(place => explanation.Factors[place].Weight).Take(MostBars).Order();
        return [.. largest.Select(place => rows[place]), BarRow.Empty(words.Say($"{rows.Length - MostBars} further factors", $"その他{rows.Length - MostBars}項目"), "")];
    }

    private static BarRow Row(ExplainedFactor factor, decimal? points, Words words)
    {
        var label = words.Fact(factor.Name);
        return factor switch
        {
            { Utility: null } => new(label, words.Unknown, 0, 0, Ink.Dashed) { Reach = factor.Weight },
            _ when points is null => new(label, words.None, 0, 0, Ink.Hollow) { Reach = factor.Weight },
            { Value: null } => new(label, words.Say($"{Of(factor, points.Value, words)} (assumed)", $"{Of(factor, points.Value, words)}（仮定）"), 0, factor.Points, Ink.Neutral) { Reach = factor.Points + factor.PointsLost },
            _ => new(label, Of(factor, points.Value, words), 0, factor.Points, Ink.For) { Reach = factor.Points + factor.PointsLost },
        };
    }

    private static string Of(ExplainedFactor factor, decimal points, Words words) => $"{words.Points(points)} / {words.Points(Most(factor))}";

    // What is given and what is lost are to add up as they are printed.
    private static decimal Most(ExplainedFactor factor) => LargestRemainder.Total(factor.Points + factor.PointsLost, 0.1m);

    private static Table Figures(ScoreExplanation explanation, Words words)
    {
        var rounded = explanation.Rounded(1).Factors;
        return new(
            "",
            [
                new(words.Say("factor", "評価項目")), Column.Number(words.Say("weight", "配点")), Column.Number(words.Say("value", "値")),
                Column.Number(words.Say("points", "得点")), Column.Number(words.Say("points lost", "失点")),
            ],
            [
                .. explanation.Factors.Select((factor, place) => (string[])
                [
                    words.Fact(factor.Name), words.Number(factor.Weight), factor.Value is { } value ? words.Number(value) : words.Unknown,
                    .. factor.Utility is not null && rounded[place].Points is { } points ? [words.Points(points), words.Points(Most(factor) - points)] : new[] { words.None, words.None },
                ]),
            ]);
    }
}

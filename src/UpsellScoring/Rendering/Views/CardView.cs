namespace UpsellScoring.Rendering;

/// <summary>Shows a scorecard: what counts how much, and from where each grade begins.</summary>
internal static class CardView
{
    private const int MostBars = 30;

    internal static View Of(Scorecard card, Words words)
    {
        var title = words.Say($"Scorecard {card.Version}", $"スコアリングモデル {card.Version}");
        return new(words, title) { Drawings = [Weights(card, words), Grades(card, words)], Tables = [Factors(card, words)] };
    }

    private static Drawing Weights(Scorecard card, Words words)
    {
        var shown = Enumerable.Range(0, card.Factors.Count).OrderByDescending(place => card.Factors[place].Weight).Take(MostBars).Order().Select(place => card.Factors[place]);
        BarRow[] rows =
        [
            .. shown.Select(factor => new BarRow(words.Fact(factor.Name), words.Number(factor.Weight), 0, factor.Weight, Ink.For)),
            .. card.Factors.Count > MostBars ? [BarRow.Empty(words.Say($"{card.Factors.Count - MostBars} further factors", $"その他{card.Factors.Count - MostBars}項目"), "")] : Array.Empty<BarRow>(),
        ];
        return BarChart.Of(words.Say("Weights", "配点"), string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label} {row.Figure}")), rows);
    }

    private static Drawing Grades(Scorecard card, Words words)
    {
        var ruler = new Ruler(0, 100);
        ruler.Tick(100, "100");
        for (var i = 0; i < card.Grades.Count; i++)
        {
            ruler.Tick(card.Grades[i].From, words.Number(Math.Round(card.Grades[i].From, 2)));
            ruler.Name(card.Grades[i].From, i == 0 ? 100 : card.Grades[i - 1].From, card.Grades[i].Name);
        }

        var description = string.Join(words.Say(", ", "、"), card.Grades.Select(grade => words.Say($"{grade.Name} from {words.Number(grade.From)}", $"{grade.Name}は{words.Number(grade.From)}点以上")));
        return ruler.Done(words.Say("Grades", "ランク"), description, hasNames: true);
    }

    private static Table Factors(Scorecard card, Words words) => new(
        "",
        [new(words.Say("factor", "評価項目")), Column.Number(words.Say("weight", "配点")), new(words.Say("curve", "点数換算カーブ")), new(words.Say("when unknown", "未取得の場合"))],
        [
            .. card.Factors.Select(factor => (string[])
            [
                // A host's own curve is code and has no words of its own.
                words.Fact(factor.Name), words.Number(factor.Weight), factor.Curve as Curve is { } curve ? curve.ToString() : words.Say("own curve", "独自カーブ"), Unknown(factor.Unknown, words),
            ]),
        ]);

    private static string Unknown(UnknownRule rule, Words words) => rule switch
    {
        { Kind: UnknownRuleKind.LeaveOut } => words.Say("left out", "除外"),
        { Kind: UnknownRuleKind.Worst } => words.Say("counts as worst", "最低として扱う"),
        { Kind: UnknownRuleKind.Required } => words.Say("no score", "スコアなし"),
        _ => words.Say($"taken as {words.Number(rule.NeutralUtility ?? 0)}", $"{words.Number(rule.NeutralUtility ?? 0)}とみなす"),
    };
}

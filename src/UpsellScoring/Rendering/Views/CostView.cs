using UpsellScoring.Numerics;
using UpsellScoring.Returns;

namespace UpsellScoring.Rendering;

/// <summary>Shows what a total cost is made of.</summary>
internal static class CostView
{
    private const int MostBars = 30;

    internal static View Of(TotalCost cost, Words words)
    {
        var title = words.Say($"Total cost: {words.Money(cost.Amount)}", $"総所有コスト：{words.Money(cost.Amount)}");
        return new(words, title)
        {
            Drawings = [Bars(title, cost, words)],
            Tables =
            [
                new(
                    "",
                    [new(words.Say("cost", "費用")), new(words.Say("kind", "種類")), Column.Number(words.Say("amount", "金額"))],
                    [.. cost.Parts.Select(part => (string[])[part.Label, Kind(part.Kind, words), words.Money(part.Amount)])]),
            ],
        };
    }

    private static Drawing Bars(string title, TotalCost cost, Words words)
    {
        BarRow[] rows =
        [
            .. cost.Parts.Take(MostBars).Select(part => new BarRow(part.Label, words.Money(part.Amount), 0, Crossing.ToDouble(part.Amount), Ink.Against)),
            .. cost.Parts.Count > MostBars ? [BarRow.Empty(words.Say($"{words.Count(cost.Parts.Count - MostBars)} further costs", $"その他{words.Count(cost.Parts.Count - MostBars)}件"), "")] : Array.Empty<BarRow>(),
        ];
        return BarChart.Of(title, string.Join(words.Say("; ", "、"), rows.Select(row => $"{row.Label} {row.Figure}")), rows);
    }

    private static string Kind(CostKind kind, Words words) => kind switch
    {
        CostKind.Initial => words.Say("initial", "初期費用"),
        CostKind.Running => words.Say("running", "運用費用"),
        CostKind.Opportunity => words.Say("opportunity", "機会損失"),
        _ => words.Say("risk", "リスク"),
    };
}

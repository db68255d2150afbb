using UpsellScoring.Numerics;
using UpsellScoring.Returns;

namespace UpsellScoring.Rendering;

/// <summary>Shows the balance of an investment over time.</summary>
internal static class PaybackView
{
    internal static View Of(PaybackCurve curve, Words words)
    {
        var title = curve.Period.Periods is { } periods
            ? words.Say($"Paid back after {words.Points(periods)} periods", $"投資回収期間：{words.Points(periods)}期")
            : words.Say("Not paid back within the periods given", "投資回収期間：期間内に回収なし");
        return new(words, title)
        {
            Drawings = [Curve(title, curve, words)],
            Tables =
            [
                new(
                    "",
                    [Column.Number(words.Say("period", "期")), Column.Number(words.Say("balance", "累計収支"))],
                    [.. curve.Balances.Select((balance, period) => (string[])[words.Count(period), words.Money(balance)])]),
            ],
        };
    }

    private static Drawing Curve(string title, PaybackCurve curve, Words words)
    {
        (double X, double Y)[] points = [.. curve.Balances.Select((balance, period) => ((double)period, Crossing.ToDouble(balance)))];
        var (low, high) = (Math.Min(0, points.Min(point => point.Y)), Math.Max(0, points.Max(point => point.Y)));
        var chart = new LineChart((0, points.Length - 1), (low, high), words.Number, value => words.Number(Math.Round(value, 2)), leastAcross: 1);
        chart.Axes(words.Say("period", "期"), curve.Rate > 0 ? words.Say("balance, discounted", "累計収支（現在価値）") : words.Say("balance", "累計収支"));
        chart.Series([(0, 0), (points.Length - 1, 0)], Ink.Comparison);
        chart.Series(points, Ink.Series);
        if (curve.Period.Periods is { } periods)
        {
            chart.Mark(periods, 0, words.Say($"paid back: {words.Points(periods)}", $"回収：{words.Points(periods)}期"));
        }

        return chart.Done(title, words.Say(
            $"{title}; from {words.Money(curve.Balances[0])} to {words.Money(curve.Balances[^1])}.", $"{title}。{words.Money(curve.Balances[0])}から{words.Money(curve.Balances[^1])}へ。"));
    }
}

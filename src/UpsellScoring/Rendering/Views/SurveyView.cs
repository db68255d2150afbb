using UpsellScoring.Nps;

namespace UpsellScoring.Rendering;

/// <summary>Shows a survey: the split of its answers, and the score with what may be chance.</summary>
internal static class SurveyView
{
    private const double SplitHeight = 22;

    internal static View Of(NpsSurvey survey, Words words)
    {
        var title = Title(survey, words);
        return new(words, title)
        {
            Notes = [words.Say($"{words.Count(survey.Answers)} answers of {words.Count(survey.Asked)} asked.", $"回答{words.Count(survey.Answers)}件（対象{words.Count(survey.Asked)}件）。")],
            Drawings = [Split(survey, words), Margin(survey, title, words)],
            Tables = [new("", [new(words.Say("class", "区分")), Column.Number(words.Say("answers", "回答数")), Column.Number(words.Say("share", "割合")), Column.Number(words.Say("95% interval", "95%信頼区間"))], [.. Classes(survey, words).Select(one => Row(survey, one, words))])],
        };
    }

    private static string Title(NpsSurvey survey, Words words) => survey is { Score: { } score }
        ? words.Say("Net Promoter Score: ", "NPS：") + words.Points(score) + (survey.MarginOfError() is { } margin ? $" ± {words.Points(margin)}" : "")
        : words.Say("Net Promoter Score: no answers", "NPS：回答なし");

    private static (NpsClass Class, string Name, long Count, double? Share, Ink Ink)[] Classes(NpsSurvey survey, Words words) =>
    [
        (NpsClass.Detractor, words.Say("detractors", "批判者"), survey.Detractors, survey.DetractorShare, Ink.Against),
        (NpsClass.Passive, words.Say("passives", "中立者"), survey.Passives, survey.PassiveShare, Ink.Hollow),
        (NpsClass.Promoter, words.Say("promoters", "推奨者"), survey.Promoters, survey.PromoterShare, Ink.For),
    ];

    private static Drawing Split(NpsSurvey survey, Words words)
    {
        var canvas = new Canvas();
        var classes = Classes(survey, words);
        double at = 0;
        for (var i = 0; i < classes.Length; i++)
        {
            var width = (classes[i].Share ?? 0) * Canvas.Width;
            if (width > 0)
            {
                canvas.Rectangle(at, 0, width, SplitHeight, classes[i].Ink);
            }

            // The legend stands in thirds, so that a thin slice keeps its words.
            var left = i * Canvas.Width / classes.Length;
            canvas.Rectangle(left, SplitHeight + 10, 12, 12, classes[i].Ink);
            canvas.Text(left + 18, SplitHeight + 21, Legend(classes[i], words), fit: (Canvas.Width / classes.Length) - 24);
            at += width;
        }

        return canvas.Done(words.Say("Split of the answers", "回答の内訳"), string.Join(words.Say("; ", "、"), classes.Select(one => Legend(one, words))), SplitHeight + 28);
    }

    private static Drawing Margin(NpsSurvey survey, string title, Words words)
    {
        var ruler = new Ruler(-100, 100);
        foreach (var value in (double[])[-100, -50, 0, 50, 100])
        {
            ruler.Tick(value, words.Number(value));
        }

        if (survey.Score is { } score)
        {
            var margin = survey.MarginOfError() ?? 0;
            ruler.Whisker(score - margin, score + margin);
            ruler.Pointer(score, words.Points(score));
        }

        return ruler.Done(title, words.Say("The score with its margin of error of 95% confidence, on the scale from -100 to 100.", "スコアと95%信頼水準の誤差幅（▲100～100）。"), hasNames: false);
    }

    private static string Legend((NpsClass Class, string Name, long Count, double? Share, Ink Ink) one, Words words) =>
        $"{one.Name} {words.Count(one.Count)}{(one.Share is { } share ? $" ({words.Share(share)})" : "")}";

    private static string[] Row(NpsSurvey survey, (NpsClass Class, string Name, long Count, double? Share, Ink Ink) one, Words words) =>
    [
        one.Name, words.Count(one.Count), one.Share is { } share ? words.Share(share) : words.None,
        survey.ShareInterval(one.Class) is var (lower, upper) ? $"{words.Share(lower)} – {words.Share(upper)}" : words.None,
    ];
}

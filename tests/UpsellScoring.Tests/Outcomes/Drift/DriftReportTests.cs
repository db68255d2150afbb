using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class DriftReportTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    // The verdict is the worst there is, wherever it stands.
    [Fact]
    public void Verdict_OnlyTheMissingScoresHaveMoved_IsTheirs()
    {
        var card = TestCards.Card(TestCards.Share("a", 60), TestCards.Share("b", 40, UnknownRule.Required));
        double[] a = [.. Enumerable.Range(0, 400).Select(i => (i % 20) / 20.0)];
        double[] Unknown(int every) => [.. a.Select((_, i) => i / 20 % every == 0 ? double.NaN : 0.5)];
        var report = DriftReference.OfColumns(card, [a, Unknown(20)], Day).CompareColumns(card, [a, Unknown(2)]);
        Assert.Equal((DriftVerdict.Stable, DriftVerdict.Changed, DriftVerdict.Changed), (report.Score.Verdict, report.NoScore.Verdict, report.Verdict));
    }

    [Fact]
    public void Verdict_TooFewScores_IsNotEnoughWhateverElseMoved()
    {
        var card = TestCards.Card(TestCards.Share("a", 60), TestCards.Share("b", 40, UnknownRule.Required));
        var none = Same(double.NaN);
        var report = DriftReference.OfColumns(card, [Same(0.2), none], Day).CompareColumns(card, [Same(0.8), none]);
        Assert.Equal((DriftVerdict.Changed, DriftVerdict.NotEnough), (report.Factors[0].Values.Verdict, report.Verdict));
    }

    private static double[] Same(double value) => [.. Enumerable.Repeat(value, 200)];
}

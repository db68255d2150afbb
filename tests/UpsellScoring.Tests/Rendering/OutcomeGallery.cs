using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Results of outcomes for the gallery.</summary>
internal static class OutcomeGallery
{
    private static readonly DateOnly Day = new(2025, 4, 1);

    /// <summary>More points, more acceptances; the stated probabilities are somewhat too high.</summary>
    internal static BackTestResult BackTest(int rows) => BackTestResult.Of(
        ScoredOutcomes.Read(Enumerable.Range(0, rows).Select(i => new ScoredOutcome($"account {i}", Day, points: i * 7 % 101, i * 31 % 97 < 15 + (i * 7 % 101 / 2) ? ProposalOutcome.Accepted : ProposalOutcome.Refused)
        {
            Probability = 0.2 + (i * 7 % 101 / 200.0),
        })),
        new() { Grades = Scorecards.StandardInYen().Grades });

    /// <summary>The accounts of the reference against others, used more and rated less often.</summary>
    internal static DriftReport Drift(string words, int accounts, double shift = 0.15) =>
        DriftReference.Of(Scorer(words), Rows(accounts, shift: 0), Day).Compare(Scorer(words), Rows(accounts, shift));

    internal static CardPreview<double[]> CardPreview(string words) =>
        UpsellScoring.Outcomes.CardPreview.Compare(Scorer(words), Scorer(words, weight: 45), Rows(200, shift: 0), movers: 5);

    private static IEnumerable<double[]> Rows(int count, double shift) =>
        Enumerable.Range(0, count).Select(i => new[] { (i * 37 % 100 / 100.0) + shift, i % 5 == 0 || (shift > 0 && i % 3 == 0) ? double.NaN : i * 53 % 100 / 100.0 });

    private static AccountScorer<double[]> Scorer(string words, double weight = 60) => new Scorecard(
        $"card {weight}", [new($"used share{words}", weight, Curves.Linear(0, 1)), new("rating", 100 - weight, Curves.Linear(0, 1))])
        .Bind<double[]>(new FactorReader<double[]>($"used share{words}", row => (double?)row[0]), new FactorReader<double[]>("rating", row => (double?)row[1]));
}

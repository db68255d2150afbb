using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>What the suggestion does on many simulated portfolios; the figures of the documentation.</summary>
[Trait("Category", "Slow")]
public sealed class WeightRecoveryTests
{
    private const int Portfolios = 500;

    private static readonly double[] Wrong = [5, 10, 50, 10, 25];

    private static readonly WeightOptions NoResamples = new() { Resamples = 0 };

    // Half of them with unknown values, from few outcomes to many, the score from hardly to clearly related to the answers.
    [Fact]
    public void Of_RightWeights_ChangesNothingInNineOfTenPortfolios()
    {
        var unchanged = Enumerable.Range(0, Portfolios).Count(i =>
            new SimulatedPortfolio(200 + (200 * (i % 10)), SimulatedPortfolio.Expert, 2 + (i % 4), 1000 + i, 15 * (i % 2)).Suggest(NoResamples).Outcome == WeightSuggestionOutcome.NoChangeJustified);
        Assert.InRange(unchanged, 0.9 * Portfolios, Portfolios);
    }

    // Stated: with 20,000 answers every weight within 8 points of the truth, half of the portfolios within 4.
    [Fact]
    public void Of_WrongWeightsAndManyOutcomes_RecoversThemWithinEightPoints()
    {
        var errors = new List<double>();
        for (var seed = 0; seed < 20; seed++)
        {
            var suggestion = new SimulatedPortfolio(20_000, Wrong, 4, seed).Suggest(NoResamples);
            Assert.Equal(WeightSuggestionOutcome.ChangeSuggested, suggestion.Outcome);
            errors.Add(suggestion.Card!.Factors.Zip(Wrong, (factor, truth) => Math.Abs(factor.Weight - truth)).Max());

            // On accounts of the same kind that it has never seen.
            Assert.True(Gain(suggestion, new(20_000, Wrong, 4, 500 + seed)) > 0);
        }

        errors.Sort();
        Assert.InRange(errors[^1], 0, 8);
        Assert.InRange(errors[errors.Count / 2], 0, 4);
    }

    /// <summary>How much larger the share of pairs is in which the accepted account scores above the refused one.</summary>
    private static double Gain(WeightSuggestion suggestion, SimulatedPortfolio fresh) => Area(suggestion.Card!, fresh) - Area(suggestion.Present, fresh);

    private static double Area(Scorecard card, SimulatedPortfolio portfolio)
    {
        var scorer = card.BindValues();
        double[] points = [.. Enumerable.Range(0, portfolio.Outcomes.Length).Select(row => scorer.Evaluate([.. portfolio.Columns.Select(column => column[row])]).Points!.Value)];
        return Discrimination.Of(points, portfolio.Outcomes).AreaUnderCurve!.Value;
    }
}

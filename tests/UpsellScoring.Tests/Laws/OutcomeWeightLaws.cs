using FsCheck.Fluent;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Laws;

public sealed class OutcomeWeightLaws
{
    private static readonly WeightOptions Few = new() { LeastOfEach = 10, Resamples = 0, LeastChange = 0 };

    [Fact]
    public void Suggestion_AnyOutcomes_IsAValidCardAndDoesNotHangOnAnyOrder()
    {
        var reached = new Reached();
        var cases = from factors in Gen.Choose(2, 5)
                    from weights in Gen.Choose(1, 40).ArrayOf(factors)
                    from truth in Gen.Choose(0, 40).ArrayOf(factors)
                    from steepness in Gen.Choose(0, 40)
                    from unknown in Gen.Elements(0, 0, 20)
                    from seed in Gen.Choose(0, 1_000_000)
                    from accounts in Gen.Elements(40, 90, 150)
                    from rows in Generate.Shuffled(Enumerable.Range(0, accounts))
                    from order in Generate.Shuffled(Enumerable.Range(0, factors))
                    select (weights, truth, steepness, unknown, seed, rows, order);
        Law.Holds(cases, one =>
        {
            double sum = one.weights.Sum();
            var portfolio = new Tests.Outcomes.SimulatedPortfolio(
                one.rows.Length, [.. one.truth.Select(weight => weight + 0.01)], one.steepness, one.seed, one.unknown, [.. one.weights.Select(weight => weight / sum * 100)]);
            var suggestion = portfolio.Suggest(Few);
            Assert.All(suggestion.Weights, weight =>
            {
                Assert.True(weight.Suggested >= 0);
                Assert.InRange(weight.FromOutcomes ?? 0, 0, 100 + 1e-9);
            });
            if (suggestion.Weights.Count > 0)
            {
                Law.Near(100, suggestion.Weights.Sum(weight => weight.Suggested), 1e-9);
                Law.Near(100, suggestion.Weights.Sum(weight => weight.FromOutcomes ?? weight.Present), 1e-6);
                Assert.True(double.IsFinite(suggestion.Gain!.Lower) && double.IsFinite(suggestion.Gain.Upper));
                Assert.InRange(suggestion.Gain.AreaAfter, 0, 1);
            }

            if (one.seed % 2 == 0)
            {
                AssertSame(suggestion, portfolio, one.rows);
            }
            else
            {
                AssertNear(suggestion, portfolio, one.order);
            }

            Array.ForEach(Enum.GetValues<WeightSuggestionOutcome>(), outcome => reached.Note(outcome.ToString(), suggestion.Outcome == outcome));
        });
        reached.AtLeast(0.01, nameof(WeightSuggestionOutcome.ChangeSuggested), nameof(WeightSuggestionOutcome.TooFewOutcomes));
        reached.AtLeast(0.3, nameof(WeightSuggestionOutcome.NoChangeJustified));
    }

    private static void AssertSame(WeightSuggestion suggestion, Tests.Outcomes.SimulatedPortfolio portfolio, int[] rows)
    {
        var shuffled = WeightSuggestion.OfColumns(
            portfolio.Card,
            [.. portfolio.Columns.Select(column => (ReadOnlyMemory<double>)Array.ConvertAll(rows, row => column[row]))],
            Array.ConvertAll(rows, row => portfolio.Outcomes[row]),
            "suggested",
            Few);
        Assert.Equal(suggestion.ToString(), shuffled.ToString());
    }

    private static void AssertNear(WeightSuggestion suggestion, Tests.Outcomes.SimulatedPortfolio portfolio, int[] order)
    {
        var reordered = WeightSuggestion.OfColumns(
            new("present", order.Select(i => portfolio.Card.Factors[i])), [.. order.Select(i => portfolio.Memory[i])], portfolio.Outcomes, "suggested", Few);
        Assert.Equal(suggestion.Outcome, reordered.Outcome);
        foreach (var weight in reordered.Weights)
        {
            var own = suggestion.Weights.Single(other => other.Factor == weight.Factor);
            Law.Near(own.FromOutcomes ?? 0, weight.FromOutcomes ?? 0, 1e-6);
            Law.Near(own.Suggested, weight.Suggested, 0.1 + 1e-9);
        }
    }
}

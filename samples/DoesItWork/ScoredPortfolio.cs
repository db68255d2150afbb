using UpsellScoring;
using UpsellScoring.Outcomes;

namespace DoesItWork;

/// <summary>Customers with the score a card gave them on a day, and what came of it later.</summary>
internal static class ScoredPortfolio
{
    public static ScoredOutcomes Read(IEnumerable<Customer> portfolio, Scorecard card, DateOnly day)
    {
        var scorer = Customers.Bind(card);
        return ScoredOutcomes.Read(portfolio, customer => new ScoredOutcome(customer.Id, day, scorer.Evaluate(customer), customer.Outcome));
    }
}

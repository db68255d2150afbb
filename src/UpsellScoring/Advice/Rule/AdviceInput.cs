using UpsellScoring.Nps;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>Puts together what the gates look at.</summary>
internal static class AdviceInput
{
    internal static GateInput Of(AdvicePolicy policy, AccountValues values, Account account, Proposal proposal, DateOnly asOf)
    {
        var contract = account.ContractOf(proposal);
        var priced = proposal.CurrentPrice is null && contract?.Price is { } agreed ? proposal with { CurrentPrice = agreed } : proposal;
        var chosen = account.Ratings is { } ratings ? RatingChoice.Choose(ratings, asOf, policy.Gates.RatingMonths) : null;
        var gap = priced is { CurrentPrice: { } current, ProposedPrice: { } proposed } ? PriceGap.Between(current, proposed) : default;
        return new(account, priced, contract, asOf)
        {
            ChosenRating = chosen,
            Score = values.Explain(account, chosen is null ? account.Rating : chosen.Rating),
            Gap = gap,
            GapClass = policy.Bands.Classify(gap),
        };
    }
}

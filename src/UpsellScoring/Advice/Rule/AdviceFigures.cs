using UpsellScoring.Numerics;
using UpsellScoring.Pricing;
using UpsellScoring.Returns;

namespace UpsellScoring.Advice;

/// <summary>What a proposal is worth, to us and to the customer, and how its price step can be taken.</summary>
/// <param name="Worth">The lifetime value before and after.</param>
/// <param name="OurReturn">The lifetime value gained against our cost; null when one of both is unknown.</param>
/// <param name="CustomerReturn">The customer's gain of a year against what it pays more in that year; null when one of both is unknown.</param>
/// <param name="Path">The steps into the sweet spot's band; null where the gap calls for none.</param>
/// <param name="IsOwnWorth">Whether the library's own worth was used, of which it is known what it lacks.</param>
internal sealed record AdviceFigures(AccountWorth Worth, ReturnFigure? OurReturn, ReturnFigure? CustomerReturn, StagedPath? Path, bool IsOwnWorth)
{
    internal static AdviceFigures Of(AdvicePolicy policy, GateInput input, AccountWorth worth, bool isOwnWorth)
    {
        var proposal = input.Proposal;
        var ours = worth.Gained is { } gained && Guard.IsAmount(gained) && proposal.OurCost is { } cost ? ReturnFigure.OfDeal(gained, cost) : (ReturnFigure?)null;
        return new(worth, ours, ReturnOfCustomer(proposal), PathOf(policy.Bands, input), isOwnWorth);
    }

    /// <summary>The figures in one line.</summary>
    public override string ToString() => $"{Worth}; {OurReturn}; {CustomerReturn}; {Path}";

    private static ReturnFigure? ReturnOfCustomer(Proposal proposal)
    {
        if (proposal is not { CustomerGains: { } parts, CurrentPrice: { } current, ProposedPrice: { } proposed })
        {
            return null;
        }

        // A lower price is a gain, not a negative cost.
        var extra = Years.Sum(proposed) - Years.Sum(current);
        var gain = parts.Sum(part => part.AmountPerYear) + Math.Max(0, -extra);
        var cost = Math.Max(0, extra);
        return Guard.IsAmount(gain) && Guard.IsAmount(cost) ? ReturnFigure.OfCustomer(gain, cost) : null;
    }

    private static StagedPath? PathOf(PriceBands bands, GateInput input) =>
        PriceResponses.SmallSteps.Suits(input.GapClass) && input.Proposal is { CurrentPrice: { } current, ProposedPrice: { } proposed } && current.Period == proposed.Period
            ? StagedPath.Find(current, proposed, bands.Classify(PriceGap.FromRatio(bands.SweetSpotFrom)), bands: bands)
            : null;
}

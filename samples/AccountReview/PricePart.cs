using UpsellScoring;
using UpsellScoring.Advice;

namespace AccountReview;

/// <summary>How large the step to the proposed price is, how it feels, and what makes it smaller.</summary>
internal static class PricePart
{
    public static void Print(UpsellAdvice advice)
    {
        Say.Heading("Price");
        Say.Row("step", $"{advice.Proposal.CurrentPrice} -> {advice.Proposal.ProposedPrice}");
        Say.Row("gap", $"{advice.Gap}: {advice.GapClass}");
        Say.Row("response", string.Join("; ", advice.Responses.Select(response => AdviceTexts.OfResponse(response, Say.Internal))));
        Say.Row("in steps", advice.Path?.ToString() ?? "not needed");
    }
}

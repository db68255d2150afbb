using UpsellScoring;

namespace AccountReview;

/// <summary>What the proposal is worth to us and to the customer.</summary>
internal static class WorthPart
{
    public static void Print(UpsellAdvice advice)
    {
        var (before, after) = (advice.Worth.Before, advice.Worth.After);
        Say.Heading("Worth, yen");
        Say.Row("lifetime value", $"{Say.Money(before.Value)} -> {Say.Money(after.Value)}, as {before.Measure.ToString().ToLowerInvariant()}; gained {Say.Money(advice.ValueGained)}");
        Say.Row("our return", Say.Return(advice.OurReturn));
        Say.Row("customer's return", Say.Return(advice.CustomerReturn) + ", a year");
        foreach (var part in advice.Proposal.CustomerGains ?? [])
        {
            Say.Row("", $"{Say.Money(part.AmountPerYear)}  {part.Label}");
        }
    }
}

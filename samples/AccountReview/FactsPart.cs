using UpsellScoring;

namespace AccountReview;

/// <summary>What the advice rests on.</summary>
internal static class FactsPart
{
    public static void Print(UpsellAdvice advice)
    {
        var (account, proposal) = (advice.Account, advice.Proposal);
        Say.Heading("Facts");
        foreach (var contract in account.Contracts ?? [])
        {
            Say.Row("contract", contract.ToString());
        }

        Say.Row("rating", $"{advice.Rating?.Chosen?.Rating} of the {advice.Rating?.Chosen?.Person} ({advice.Rating?.Reason}), {account.Ratings?.Count} persons asked");
        foreach (var past in account.PastProposals ?? [])
        {
            Say.Row("proposed before", past.ToString());
        }

        Say.Row("needs, limits", string.Join(", ", [.. account.Needs ?? [], .. account.LimitsReached ?? []]));
        Say.Row("proposal", $"{proposal}, {proposal.Kind}, serves {string.Join(", ", proposal.Serves ?? [])}");
    }
}

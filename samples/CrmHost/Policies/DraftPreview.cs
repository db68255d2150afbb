using CrmHost.Accounts;
using CrmHost.Storage;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>Compares a draft with the policy in force, over all accounts.</summary>
internal sealed class DraftPreview(CrmContext context, PolicyLedger ledger)
{
    public async Task<PolicyPreviewView> CompareAsync(PolicyDraft draft, DateOnly asOf, int movers, CancellationToken cancellation)
    {
        PolicyInForce inForce = await ledger.InForceAsync(cancellation);
        UpsellAdvisor after = new(AdvicePolicyDocument.Parse(draft.Document));
        PolicyPreview<CrmAccount> preview = PolicyPreview.Compare(
            inForce.Advisor, after, context.AccountsToAdvise.AsEnumerable(), row => AccountFacts.Account(row, asOf), AccountFacts.Proposal, asOf, cancellation: cancellation);
        return PolicyPreviewView.Of(preview, asOf, movers);
    }
}

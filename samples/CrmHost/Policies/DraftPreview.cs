using CrmHost.Accounts;
using CrmHost.Storage;
using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection;

namespace CrmHost.Policies;

/// <summary>Compares a draft with the policy in force, over all accounts.</summary>
internal sealed class DraftPreview(CrmContext context, PolicyLedger ledger, IUpsellAdvisorFactory advisors)
{
    public async Task<PolicyPreviewView> CompareAsync(PolicyDraft draft, DateOnly asOf, int movers, CancellationToken cancellation)
    {
        PolicyInForce inForce = await ledger.InForceAsync(cancellation);
        PolicyPreview<CrmAccount> preview = PolicyPreview.Compare(
            advisors.CreateForPreview(inForce.Policy), advisors.CreateForPreview(AdvicePolicyDocument.Parse(draft.Document)), context.AccountsToAdvise.AsEnumerable(),
            row => AccountFacts.Account(row, asOf), AccountFacts.Proposal, asOf, cancellation: cancellation);
        return PolicyPreviewView.Of(preview, asOf, movers);
    }
}

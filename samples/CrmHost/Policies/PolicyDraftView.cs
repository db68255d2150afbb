using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>A draft as it is shown.</summary>
/// <param name="Hash">What the draft is called by.</param>
/// <param name="Outdated">Whether another policy came into force since it was uploaded.</param>
/// <param name="Differences">How it differs from the policy in force.</param>
internal sealed record PolicyDraftView(string Hash, string Version, bool Outdated, IReadOnlyList<PolicyDifference> Differences)
{
    public static PolicyDraftView Of(PolicyDraft draft, AdvicePolicy policy, PolicyInForce inForce) =>
        new(draft.PolicyHash, policy.Version, draft.BasedOn != inForce.Entry.Hash, inForce.Policy.DifferencesTo(policy));
}

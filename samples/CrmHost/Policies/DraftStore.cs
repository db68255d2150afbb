using CrmHost.Storage;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>The uploaded policies, the newest of them.</summary>
internal sealed class DraftStore(IDbContextFactory<CrmContext> contexts, PolicyLedger ledger, TimeProvider clock)
{
    /// <summary>How many are kept.</summary>
    public const int Most = 50;

    /// <summary>Keeps a policy; the same policy uploaded again is compared with what is in force then.</summary>
    public async Task<PolicyDraft> SaveAsync(AdvicePolicy policy, CancellationToken cancellation)
    {
        PolicyInForce inForce = await ledger.InForceAsync(cancellation);
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        string hash = AdvicePolicyDocument.ContentHash(policy);
        PolicyDraft? draft = await context.PolicyDrafts.FindAsync([hash], cancellation);
        if (draft is null)
        {
            draft = new PolicyDraft { PolicyHash = hash, Document = AdvicePolicyDocument.ToJson(policy), BasedOn = inForce.Entry.Hash, UploadedAt = Now };
            context.PolicyDrafts.Add(draft);
        }

        (draft.BasedOn, draft.UploadedAt) = (inForce.Entry.Hash, Now);
        await context.SaveChangesAsync(cancellation);
        await context.PolicyDrafts.Where(one => one.PolicyHash != hash).OrderByDescending(one => one.UploadedAt).ThenBy(one => one.PolicyHash).Skip(Most - 1).ExecuteDeleteAsync(cancellation);
        return draft;
    }

    /// <summary>The draft of a hash; <see langword="null"/> when there is none.</summary>
    public async Task<PolicyDraft?> FindAsync(string hash, CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        return await context.PolicyDrafts.AsNoTracking().FirstOrDefaultAsync(draft => draft.PolicyHash == hash, cancellation);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}

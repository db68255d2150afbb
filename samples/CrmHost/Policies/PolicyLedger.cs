using CrmHost.Storage;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection;

namespace CrmHost.Policies;

/// <summary>The history of the policy: read, published, reverted, and only ever longer.</summary>
internal sealed class PolicyLedger(IDbContextFactory<CrmContext> contexts, AdvicePolicy first, IUpsellAdvisorFactory advisors, TimeProvider clock, ILogger<PolicyLedger> log)
{
    private PolicyInForce? _inForce;

    /// <summary>Checks that the history is as it was written, and begins it where there is none.</summary>
    /// <exception cref="InvalidOperationException">An entry was changed, lost or put in between.</exception>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        PolicyEntry? before = null;
        foreach (PolicyEntry entry in await HistoryAsync(cancellation))
        {
            bool isWhole = entry.Follows(before) && AdvicePolicyDocument.Read(entry.Document).Policy is { } policy && AdvicePolicyDocument.ContentHash(policy) == entry.PolicyHash;
            before = isWhole ? entry : throw new InvalidOperationException($"Entry {Numbers.Text(entry.Number)} of the policy's history is not as it was written. Restore the database.");
        }

        if (before is null)
        {
            await AppendAsync(context, null, first, "setup", note: null, restores: null, cancellation);
        }
    }

    /// <summary>All entries, the first first.</summary>
    public async Task<IReadOnlyList<PolicyEntry>> HistoryAsync(CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        return await context.PolicyEntries.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync(cancellation);
    }

    /// <summary>The policy in force, whoever put it there; made ready once.</summary>
    public async Task<PolicyInForce> InForceAsync(CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        string hash = await context.PolicyEntries.OrderByDescending(entry => entry.Number).Select(entry => entry.Hash).FirstAsync(cancellation);
        if (_inForce is not { } ready || ready.Entry.Hash != hash)
        {
            PolicyEntry entry = await LastAsync(context, cancellation);
            AdvicePolicy policy = AdvicePolicyDocument.Parse(entry.Document);
            _inForce = ready = new PolicyInForce(entry, policy, advisors.Create(policy));
        }

        return ready;
    }

    /// <summary>Puts a draft in force, unless something speaks against it.</summary>
    public async Task<(PolicyEntry? Entry, Finding? Refusal)> PublishAsync(PolicyDraft draft, string by, string? note, CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        PolicyEntry last = await LastAsync(context, cancellation);
        return draft.BasedOn == last.Hash
            ? await AppendAsync(context, last, AdvicePolicyDocument.Parse(draft.Document), by, note, restores: null, cancellation)
            : (null, PolicyRefusal.Outdated);
    }

    /// <summary>Puts the policy of an earlier entry back in force; what lies in between stays in the history.</summary>
    public async Task<(PolicyEntry? Entry, Finding? Refusal)> RevertAsync(int number, string by, string? note, CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        return await context.PolicyEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Number == number, cancellation) is { } earlier
            ? await AppendAsync(context, await LastAsync(context, cancellation), AdvicePolicyDocument.Parse(earlier.Document), by, note, number, cancellation)
            : (null, PolicyRefusal.NoEntry);
    }

    private static Task<PolicyEntry> LastAsync(CrmContext context, CancellationToken cancellation) =>
        context.PolicyEntries.AsNoTracking().OrderByDescending(entry => entry.Number).FirstAsync(cancellation);

    private async Task<(PolicyEntry? Entry, Finding? Refusal)> AppendAsync(
        CrmContext context, PolicyEntry? last, AdvicePolicy policy, string by, string? note, int? restores, CancellationToken cancellation)
    {
        PolicyEntry next = new PolicyEntry
        {
            Number = (last?.Number ?? 0) + 1,
            Document = AdvicePolicyDocument.ToJson(policy),
            PolicyHash = AdvicePolicyDocument.ContentHash(policy),
            Version = policy.Version,
            On = clock.Today(),
            By = by,
            Note = note,
            Restores = restores,
            PreviousHash = last?.Hash,
        }.Sealed();
        if (await RefusalAsync(context, last, next, cancellation) is { } refusal)
        {
            return (null, refusal);
        }

        context.PolicyEntries.Add(next);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (context.PolicyEntries.AsNoTracking().Any(entry => entry.Number == next.Number))
        {
            // Somebody else was faster: the number is the key.
            return (null, PolicyRefusal.Outdated);
        }

        Log.InForce(log, next.Number, next.PolicyHash);
        return (next, null);
    }

    private static async Task<Finding?> RefusalAsync(CrmContext context, PolicyEntry? last, PolicyEntry next, CancellationToken cancellation)
    {
        if (last?.PolicyHash == next.PolicyHash)
        {
            return PolicyRefusal.InForce;
        }

        if (next.On < last?.On)
        {
            return PolicyRefusal.ClockBack;
        }

        PolicyEntry? sameVersion = await context.PolicyEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Version == next.Version && entry.PolicyHash != next.PolicyHash, cancellation);
        return sameVersion is null ? null : PolicyRefusal.VersionTaken(sameVersion);
    }
}

using CrmHost.Accounts;
using CrmHost.Policies;
using CrmHost.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection;

namespace CrmHost.Batches;

/// <summary>Advises on all accounts and hands the ranked result to be stored.</summary>
internal sealed class BatchRunner(IDbContextFactory<CrmContext> contexts, PolicyLedger ledger, ResultStore results, IOptions<NightlyOptions> options)
{
    // The library's order of work holds within an owner; with one owner for all it is the order over all.
    private static readonly WorklistOptions Everything = new() { ProposalsPerOwner = WorklistOptions.MostPerOwner };

    public async Task<BatchRun> RunAsync(BatchProgress progress, CancellationToken cancellation)
    {
        PolicyInForce policy = await ledger.InForceAsync(cancellation);
        Worklist<AdvisedFacts> worklist = await AdviseAsync(policy, progress, cancellation);
        BatchRun run = new() { AsOf = progress.AsOf, PolicyHash = policy.Entry.PolicyHash, PolicyVersion = policy.Entry.Version, StartedAt = progress.StartedAt };
        await results.SaveAsync(run, worklist, progress, cancellation);
        return run;
    }

    private async Task<Worklist<AdvisedFacts>> AdviseAsync(PolicyInForce policy, BatchProgress progress, CancellationToken cancellation)
    {
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        progress.Begin(BatchPhase.Advising, await context.Accounts.CountAsync(cancellation));
        IEnumerable<CrmAccount> rows = context.AccountsToAdvise.AsEnumerable().Select(row =>
        {
            progress.Add(1);
            return row;
        });
        IEnumerable<AdvisedAccount<CrmAccount>> advised = policy.Advisor.AdvisePortfolio(
            rows, row => AccountFacts.Account(row, progress.AsOf), AccountFacts.Proposal, progress.AsOf,
            new PortfolioOptions { DegreeOfParallelism = options.Value.Parallel }, cancellation);
        return Worklist.Of(advised.Select(Kept), _ => null, Everything);
    }

    private static AdvisedAccount<AdvisedFacts> Kept(AdvisedAccount<CrmAccount> advised) => new(
        new AdvisedFacts(advised.Row.Id, advised.Row.Owner, advised.Advice?.Score.Score.Coverage ?? 0), advised.Index, advised.Advice, advised.Cause);
}

using CrmHost.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UpsellScoring.Advice;

namespace CrmHost.Batches;

/// <summary>Stores the result of a run; nobody sees a part of it.</summary>
internal sealed class ResultStore(IDbContextFactory<CrmContext> contexts, IOptions<NightlyOptions> options, TimeProvider clock)
{
    // Each round is a transaction of its own, so that whoever publishes a policy meanwhile does not wait long.
    private const int RowsPerRound = 5_000;

    /// <summary>Stores a run under a new number; when it fails or is cancelled, nothing is left of it.</summary>
    public async Task SaveAsync(BatchRun run, Worklist<AdvisedFacts> worklist, BatchProgress progress, CancellationToken cancellation)
    {
        RankedAdvice[] ranked = [.. Ranked(worklist)];
        (run.Advised, run.Broken) = (ranked.Length, worklist.Broken.Count);
        progress.Begin(BatchPhase.Storing, ranked.Length);
        await using CrmContext context = await contexts.CreateDbContextAsync(cancellation);
        context.Runs.Add(run);
        // Not to be cancelled half way: the number is needed to clear away what comes after.
        await context.SaveChangesAsync(CancellationToken.None);
        try
        {
            await SaveAsync(context, run, ranked, progress, cancellation);
            context.BrokenAccounts.AddRange(worklist.Broken.Select(broken => new BrokenAccount { RunId = run.Id, AccountId = broken.Row.AccountId, Cause = broken.Cause! }));
            context.RunActions.AddRange(Actions(run, ranked));
            context.Attach(run).Entity.FinishedAt = clock.GetUtcNow().UtcDateTime;
            cancellation.ThrowIfCancellationRequested();
            await context.SaveChangesAsync(CancellationToken.None);
        }
        catch
        {
            await context.Runs.Where(one => one.Id == run.Id && one.FinishedAt == null).ExecuteDeleteAsync(CancellationToken.None);
            throw;
        }

        await DropOldAsync(context);
    }

    private static async Task SaveAsync(CrmContext context, BatchRun run, RankedAdvice[] ranked, BatchProgress progress, CancellationToken cancellation)
    {
        context.ChangeTracker.Clear();
        foreach (RankedAdvice[] rows in ranked.Chunk(RowsPerRound))
        {
            Array.ForEach(rows, row => row.RunId = run.Id);
            context.RankedAdvice.AddRange(rows);
            await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
            progress.Add(rows.Length);
        }
    }

    private static IEnumerable<RankedAdvice> Ranked(Worklist<AdvisedFacts> worklist) => worklist.Owners
        .SelectMany(all => (IEnumerable<WorklistEntry<AdvisedFacts>>)[.. all.ProposeNow, .. all.RecoverFirst, .. all.AdoptFirst, .. all.Nurture, .. all.Hold])
        .Select((entry, index) => new RankedAdvice
        {
            Place = index + 1,
            AccountId = entry.Row.AccountId,
            Owner = entry.Row.Owner,
            Action = entry.Action,
            Points = entry.Points,
            Grade = entry.Grade,
            Coverage = entry.Row.Coverage,
            ValueGained = entry.ValueGained,
            Deadline = entry.Deadline,
            ReasonCode = entry.Reason.Code,
            ReasonEnglish = AdviceTexts.Of(entry.Reason, Language.English),
            ReasonJapanese = AdviceTexts.Of(entry.Reason, Language.Japanese),
        });

    private static IEnumerable<RunAction> Actions(BatchRun run, RankedAdvice[] ranked) => ranked
        .GroupBy(row => row.Action)
        .Select(action => new RunAction { RunId = run.Id, Action = action.Key, FirstPlace = action.First().Place, Count = action.Count() });

    private async Task DropOldAsync(CrmContext context)
    {
        int[] newest = await context.Runs.Where(run => run.FinishedAt != null).OrderByDescending(run => run.Id).Take(options.Value.RunsKept).Select(run => run.Id).ToArrayAsync();
        // Whoever tries out other days does not lose the list of today.
        int shown = await context.RunsToShow(clock.Today()).Select(run => run.Id).FirstOrDefaultAsync();
        int[] kept = [.. newest, shown];
        await context.Runs.Where(run => run.FinishedAt != null && !kept.Contains(run.Id)).ExecuteDeleteAsync();
    }
}

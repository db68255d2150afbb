using CrmHost.Batches;
using CrmHost.Policies;
using CrmHost.Storage;
using CrmHost.Web;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;

namespace CrmHost.Worklists;

/// <summary>Reads pages of the stored ranking. Nothing is scored here.</summary>
internal sealed class WorklistReader(CrmContext context, PolicyLedger ledger, TimeProvider clock)
{
    /// <summary>The newest finished run of a day; without one of the latest day up to today.</summary>
    public Task<BatchRun?> RunAsync(DateOnly? asOf, CancellationToken cancellation) =>
        (asOf is { } day ? context.RunsToShow(day).Where(run => run.AsOf == day) : context.RunsToShow(clock.Today())).FirstOrDefaultAsync(cancellation);

    public async Task<RankedPage> PageAsync(BatchRun run, AdviceAction? action, string? owner, int page, int size, CancellationToken cancellation)
    {
        List<RunAction> actions = await context.RunActions.AsNoTracking().Where(one => one.RunId == run.Id).OrderBy(one => one.FirstPlace).ToListAsync(cancellation);
        (int first, int count) = action is null ? (1, run.Advised) : Range(actions, action.Value);
        int end = first + count;
        // No page lies behind the greatest number; kept whole, for a column is only searched by its own type.
        int skipped = (int)Math.Min((page - 1L) * size, int.MaxValue - end - WorklistQuery.MostRows);
        IQueryable<RankedAdvice> rows = context.RankedAdvice.AsNoTracking().Where(row => row.RunId == run.Id);
        if (owner is null)
        {
            // Places have no gaps, so that a page over all owners is a range of them: the last page costs what the first does.
            (int from, int to) = (first + skipped, Math.Min(first + skipped + size, end));
            rows = rows.Where(row => row.Place >= from && row.Place < to);
        }
        else
        {
            rows = rows.Where(row => row.Owner == owner && (action == null || row.Action == action));
            count = await rows.CountAsync(cancellation);
            rows = rows.OrderBy(row => row.Place).Skip(skipped).Take(size);
        }

        return new RankedPage(
            await ListedAsync(run, cancellation), page, size, count, [.. actions.Select(one => new ListedAction(Bilingual.Of(one.Action), one.Count))], await RowsAsync(rows, cancellation));
    }

    /// <summary>Who has accounts in a run.</summary>
    public Task<List<string>> OwnersAsync(BatchRun run, CancellationToken cancellation) => context.RankedAdvice
        .Where(row => row.RunId == run.Id && row.Owner != null)
        .Select(row => row.Owner!)
        .Distinct()
        .OrderBy(owner => owner)
        .ToListAsync(cancellation);

    private async Task<ListedRun> ListedAsync(BatchRun run, CancellationToken cancellation)
    {
        PolicyInForce policy = await ledger.InForceAsync(cancellation);
        return new(run.Id, run.AsOf, run.FinishedAt!.Value, run.PolicyVersion, run.PolicyHash, run.PolicyHash == policy.Entry.PolicyHash, run.Advised, run.Broken);
    }

    private static (int First, int Count) Range(List<RunAction> actions, AdviceAction action) =>
        actions.Find(one => one.Action == action) is { } found ? (found.FirstPlace, found.Count) : (1, 0);

    private Task<List<RankedAccount>> RowsAsync(IQueryable<RankedAdvice> shown, CancellationToken cancellation) => shown
        .Join(context.Accounts, row => row.AccountId, account => account.Id, (row, account) => new { row, account.Name })
        .OrderBy(both => both.row.Place)
        .Select(both => new RankedAccount(
            both.row.Place, both.row.AccountId, both.Name, both.row.Owner, both.row.Action, both.row.Points, both.row.Grade, both.row.Coverage, both.row.ValueGained,
            both.row.Deadline, new Bilingual(both.row.ReasonCode, both.row.ReasonEnglish, both.row.ReasonJapanese)))
        .ToListAsync(cancellation);
}

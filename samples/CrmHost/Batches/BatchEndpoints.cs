using CrmHost.Storage;
using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;

namespace CrmHost.Batches;

/// <summary>The nightly batch, by hand.</summary>
internal static class BatchEndpoints
{
    private const string Place = "/api/batch";
    private const int MostBroken = 20;

    public static void MapBatch(this RouteGroupBuilder api)
    {
        api.MapGet("/batch", StatusAsync).WithSummary("What the batch is at, and what it last did.");
        api.MapPost("/batch", Start)
            .WithSummary("Starts a batch now.")
            .WithQuery(CommonQuery.AsOf)
            .ProducesFindings(StatusCodes.Status409Conflict);
        api.MapDelete("/batch", Cancel)
            .WithSummary("Stops the batch under way and drops its results.")
            .ProducesFindings(StatusCodes.Status409Conflict);
    }

    private static async Task<BatchStatus> StatusAsync(BatchControl control, NightlyStart nightly, CrmContext context, CancellationToken cancellation)
    {
        BatchProgress? now = control.Progress;
        int newest = await context.Runs.Where(run => run.FinishedAt != null).OrderByDescending(run => run.Id).Select(run => run.Id).FirstOrDefaultAsync(cancellation);
        List<BrokenView> broken = await context.BrokenAccounts
            .Where(one => one.RunId == newest).OrderBy(one => one.AccountId).Take(MostBroken).Select(one => new BrokenView(one.AccountId, one.Cause)).ToListAsync(cancellation);
        return new BatchStatus(now?.Phase ?? BatchPhase.Idle, now?.AsOf, now?.StartedAt, now?.Done ?? 0, now?.Total ?? 0, nightly.Next(), control.Last, broken);
    }

    private static Results<Accepted, ProblemHttpResult> Start(QueryValues query, BatchControl control, TimeProvider clock) =>
        control.TryStart(query.Get(CommonQuery.AsOf) ?? clock.Today())
            ? TypedResults.Accepted(Place)
            : FindingsProblem.Of(StatusCodes.Status409Conflict, "A batch is under way.", new Finding("batch.under-way", "$", "Wait until it ends, or stop it with DELETE /api/batch."));

    private static Results<Accepted, ProblemHttpResult> Cancel(BatchControl control) =>
        control.TryCancel()
            ? TypedResults.Accepted(Place)
            : FindingsProblem.Of(StatusCodes.Status409Conflict, "No batch is under way.", new Finding("batch.idle", "$", "There is nothing to stop."));
}

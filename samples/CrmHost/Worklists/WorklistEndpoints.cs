using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using UpsellScoring;

namespace CrmHost.Worklists;

/// <summary>Whom first.</summary>
internal static class WorklistEndpoints
{
    public static void MapWorklist(this RouteGroupBuilder api)
    {
        api.MapGet("/accounts", PageAsync)
            .WithSummary("The accounts as the last batch ranked them, a page at a time.")
            .WithQuery(WorklistQuery.Page, WorklistQuery.Size, CommonQuery.Action, WorklistQuery.Owner, WorklistQuery.AsOf)
            .ProducesFindings(StatusCodes.Status404NotFound);
        api.MapGet("/owners", OwnersAsync).WithSummary("Who has accounts in the last batch.");
    }

    private static async Task<Results<Ok<RankedPage>, ProblemHttpResult>> PageAsync(QueryValues query, WorklistReader reader, CancellationToken cancellation)
    {
        DateOnly? asOf = query.Get(WorklistQuery.AsOf);
        (int page, int size) = (query.Get(WorklistQuery.Page), query.Get(WorklistQuery.Size));
        if (await reader.RunAsync(asOf, cancellation) is { } run)
        {
            return TypedResults.Ok(await reader.PageAsync(run, query.Get(CommonQuery.Action), query.Get(WorklistQuery.Owner), page, size, cancellation));
        }

        return asOf is null
            ? TypedResults.Ok(new RankedPage(null, page, size, 0, [], []))
            : FindingsProblem.Of(StatusCodes.Status404NotFound, "There is no ranking of that day.", new Finding("worklist.day", "asOf", "No batch ran as of that day, or its results are no longer kept. Start one with POST /api/batch."));
    }

    private static async Task<IReadOnlyList<string>> OwnersAsync(WorklistReader reader, CancellationToken cancellation) =>
        await reader.RunAsync(asOf: null, cancellation) is { } run ? await reader.OwnersAsync(run, cancellation) : [];
}

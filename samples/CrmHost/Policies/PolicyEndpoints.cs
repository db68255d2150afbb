using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>The policy in force and its history.</summary>
internal static class PolicyEndpoints
{
    public static void MapPolicy(this RouteGroupBuilder api)
    {
        api.MapGet("/policy", InForceAsync).WithSummary("The policy in force, as a document.").Produces<string>(StatusCodes.Status200OK, "application/json");
        api.MapGet("/policy/schema", () => TypedResults.Text(AdvicePolicyDocument.Schema, "application/schema+json")).WithSummary("The JSON Schema of such a document.");
        api.MapGet("/policy/history", HistoryAsync).WithSummary("Which policy was in force when, the first first.");
        api.MapGet("/policy/history/{number:int}", DocumentAsync)
            .WithSummary("The policy of an entry, as a document.")
            .Produces<string>(StatusCodes.Status200OK, "application/json")
            .ProducesFindings(StatusCodes.Status404NotFound);
        api.MapPost("/policy/history/{number:int}/revert", RevertAsync)
            .WithSummary("Puts the policy of an entry back in force, as a new entry.")
            .Accepts<PolicyDecision>("application/json")
            .ProducesFindings(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    private static async Task<ContentHttpResult> InForceAsync(PolicyLedger ledger, HttpResponse response, CancellationToken cancellation)
    {
        PolicyInForce policy = await ledger.InForceAsync(cancellation);
        response.Headers.ETag = new EntityTagHeaderValue($"\"{policy.Entry.PolicyHash}\"").ToString();
        return TypedResults.Text(policy.Entry.Document, "application/json");
    }

    private static async Task<IReadOnlyList<PolicyEntryView>> HistoryAsync(PolicyLedger ledger, CancellationToken cancellation) =>
        [.. (await ledger.HistoryAsync(cancellation)).Select(PolicyEntryView.Of)];

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> DocumentAsync(int number, PolicyLedger ledger, CancellationToken cancellation) =>
        (await ledger.HistoryAsync(cancellation)).FirstOrDefault(entry => entry.Number == number) is { } found
            ? TypedResults.Text(found.Document, "application/json")
            : PolicyAnswer.Refused(PolicyRefusal.NoEntry);

    private static async Task<Results<Created<PolicyEntryView>, ProblemHttpResult>> RevertAsync(int number, HttpRequest request, PolicyLedger ledger, CancellationToken cancellation)
    {
        (PolicyDecision? decision, var findings) = await DecisionReader.ReadAsync(request, cancellation);
        return decision is null
            ? PolicyAnswer.Wrong("The decision is not valid.", findings)
            : PolicyAnswer.Of(await ledger.RevertAsync(number, decision.By!, decision.Note, cancellation));
    }
}

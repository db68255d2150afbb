using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Policies;

/// <summary>From an uploaded document over its preview to the policy in force.</summary>
internal static class DraftEndpoints
{
    private static readonly QueryParameter<int> Movers = QueryParameter.Whole("movers", "How many of the largest movers are listed.", 0, 200, 20);

    public static void MapDrafts(this RouteGroupBuilder api)
    {
        RouteGroupBuilder drafts = api.MapGroup("/policy/drafts");
        drafts.MapPost("/", UploadAsync)
            .WithSummary("Uploads a policy: its hash and differences, or everything that is wrong with it.")
            .Accepts<object>("application/json")
            .ProducesFindings(StatusCodes.Status400BadRequest);
        drafts.MapGet("/{hash}", ReadAsync)
            .WithSummary("A draft, and how it differs from the policy in force.")
            .ProducesFindings(StatusCodes.Status404NotFound);
        drafts.MapGet("/{hash}/preview", PreviewAsync)
            .WithSummary("Who would move, over all accounts.")
            .WithQuery(CommonQuery.AsOf, Movers)
            .ProducesFindings(StatusCodes.Status404NotFound);
        drafts.MapPost("/{hash}/publish", PublishAsync)
            .WithSummary("Puts a draft in force.")
            .Accepts<PolicyDecision>("application/json")
            .ProducesFindings(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Created<PolicyDraftView>, ProblemHttpResult>> UploadAsync(HttpRequest request, DraftStore drafts, PolicyLedger ledger, CancellationToken cancellation)
    {
        // One byte too many is left for the library to find, like everything else.
        AdvicePolicyReading reading = AdvicePolicyDocument.Read(await RequestBody.ReadAsync(request, AdvicePolicyDocument.MostBytes, cancellation));
        if (!reading.IsValid)
        {
            return PolicyAnswer.Wrong("The policy is not valid.", reading.Findings);
        }

        PolicyDraft draft = await drafts.SaveAsync(reading.Policy, cancellation);
        return TypedResults.Created($"/api/policy/drafts/{draft.PolicyHash}", PolicyDraftView.Of(draft, reading.Policy, await ledger.InForceAsync(cancellation)));
    }

    private static async Task<Results<Ok<PolicyDraftView>, ProblemHttpResult>> ReadAsync(string hash, DraftStore drafts, PolicyLedger ledger, CancellationToken cancellation) =>
        await drafts.FindAsync(hash, cancellation) is { } draft
            ? TypedResults.Ok(PolicyDraftView.Of(draft, AdvicePolicyDocument.Parse(draft.Document), await ledger.InForceAsync(cancellation)))
            : PolicyAnswer.Refused(PolicyRefusal.NoDraft);

    private static async Task<Results<Ok<PolicyPreviewView>, ProblemHttpResult>> PreviewAsync(
        string hash, QueryValues query, DraftStore drafts, DraftPreview preview, TimeProvider clock, CancellationToken cancellation) =>
        await drafts.FindAsync(hash, cancellation) is { } draft
            ? TypedResults.Ok(await preview.CompareAsync(draft, query.Get(CommonQuery.AsOf) ?? clock.Today(), query.Get(Movers), cancellation))
            : PolicyAnswer.Refused(PolicyRefusal.NoDraft);

    private static async Task<Results<Created<PolicyEntryView>, ProblemHttpResult>> PublishAsync(
        string hash, HttpRequest request, DraftStore drafts, PolicyLedger ledger, CancellationToken cancellation)
    {
        (PolicyDecision? decision, IReadOnlyList<Finding> findings) = await DecisionReader.ReadAsync(request, cancellation);
        if (decision is null)
        {
            return PolicyAnswer.Wrong("The decision is not valid.", findings);
        }

        return await drafts.FindAsync(hash, cancellation) is { } draft
            ? PolicyAnswer.Of(await ledger.PublishAsync(draft, decision.By!, decision.Note, cancellation))
            : PolicyAnswer.Refused(PolicyRefusal.NoDraft);
    }
}

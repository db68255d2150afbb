using CrmHost.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using UpsellScoring;

namespace CrmHost.Policies;

/// <summary>How a change of the policy is answered.</summary>
internal static class PolicyAnswer
{
    public static Results<Created<PolicyEntryView>, ProblemHttpResult> Of((PolicyEntry? Entry, Finding? Refusal) change) => change.Entry is { } entry
        ? TypedResults.Created($"/api/policy/history/{Numbers.Text(entry.Number)}", PolicyEntryView.Of(entry))
        : Refused(change.Refusal!);

    public static ProblemHttpResult Wrong(string title, IReadOnlyList<Finding> findings) => FindingsProblem.Of(StatusCodes.Status400BadRequest, title, findings);

    /// <summary>What is not there is not found; everything else speaks against what is in force now.</summary>
    public static ProblemHttpResult Refused(Finding refusal) => refusal == PolicyRefusal.NoDraft || refusal == PolicyRefusal.NoEntry
        ? FindingsProblem.Of(StatusCodes.Status404NotFound, "It is not there.", refusal)
        : FindingsProblem.Of(StatusCodes.Status409Conflict, "The policy in force stays.", refusal);
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using UpsellScoring;

namespace CrmHost.Web;

/// <summary>Problem details (RFC 9457) with everything that is wrong: each finding with code, path and a message with the remedy.</summary>
internal sealed class FindingsProblem : ProblemDetails
{
    public required IReadOnlyList<Finding> Findings { get; init; }

    public static ProblemHttpResult Of(int status, string title, params IReadOnlyList<Finding> findings) =>
        TypedResults.Problem(new FindingsProblem { Status = status, Title = title, Findings = findings });
}

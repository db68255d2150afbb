namespace CrmHost.Web;

/// <summary>Says in the OpenAPI document which problems an endpoint answers with.</summary>
internal static class ProblemConvention
{
    public static RouteHandlerBuilder ProducesFindings(this RouteHandlerBuilder endpoint, params IReadOnlyList<int> statuses) =>
        statuses.Aggregate(endpoint, (one, status) => one.Produces<FindingsProblem>(status, "application/problem+json"));
}

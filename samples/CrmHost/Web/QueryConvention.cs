namespace CrmHost.Web;

/// <summary>Gives an endpoint its query: wrong or unknown parameters are answered with all findings before the handler runs.</summary>
internal static class QueryConvention
{
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params IReadOnlyList<QueryParameter> parameters) => endpoint
        .WithMetadata(new QueryDeclaration(parameters))
        .ProducesFindings(StatusCodes.Status400BadRequest)
        .AddEndpointFilter(async (context, next) => context.Arguments.OfType<QueryValues>().Single() is { Findings.Count: > 0 } wrong
            ? FindingsProblem.Of(StatusCodes.Status400BadRequest, "The query is not valid.", wrong.Findings)
            : await next(context))
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. parameters.Select(parameter => parameter.Described)];
            return Task.CompletedTask;
        });
}

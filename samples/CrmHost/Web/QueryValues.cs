using System.Reflection;
using UpsellScoring;

namespace CrmHost.Web;

/// <summary>The query of a request, read by the declaration of its endpoint.</summary>
internal sealed class QueryValues
{
    private readonly Dictionary<QueryParameter, object?> _values = [];

    private QueryValues(IQueryCollection query, QueryDeclaration declaration)
    {
        List<Finding> findings = [];
        foreach (QueryParameter parameter in declaration.Parameters)
        {
            _values[parameter] = parameter.Read(query.TryGetValue(parameter.Name, out var texts) ? texts.ToArray() : [], findings);
        }

        string known = string.Join(", ", declaration.Parameters.Select(parameter => parameter.Name));
        findings.AddRange(query.Keys
            .Where(key => !declaration.Parameters.Any(parameter => string.Equals(parameter.Name, key, StringComparison.OrdinalIgnoreCase)))
            .Select(key => new Finding("query.unknown", key, $"This parameter is not known here; known are: {known}.")));
        Findings = findings;
    }

    /// <summary>Everything that is wrong with the query.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The value of a declared parameter.</summary>
    public T Get<T>(QueryParameter<T> parameter) => (T)_values[parameter]!;

    /// <summary>How the framework makes one for a handler.</summary>
    public static ValueTask<QueryValues?> BindAsync(HttpContext context, ParameterInfo _) =>
        ValueTask.FromResult<QueryValues?>(new QueryValues(context.Request.Query, context.GetEndpoint()!.Metadata.GetRequiredMetadata<QueryDeclaration>()));
}

using Microsoft.OpenApi;
using UpsellScoring;

namespace CrmHost.Web;

/// <summary>A parameter of a query with the type of its value.</summary>
internal sealed class QueryParameter<T>(string name, string meaning, string allowed, OpenApiSchema schema, T absent, QueryParameter<T>.Reader reader)
    : QueryParameter(name, meaning, allowed, schema)
{
    /// <summary>Reads a text; false when it is none of the kind.</summary>
    public delegate bool Reader(string text, out T value);

    /// <inheritdoc/>
    public override object? Read(IReadOnlyList<string?> texts, List<Finding> findings)
    {
        if (texts.Count == 0)
        {
            return absent;
        }

        if (texts.Count == 1 && reader(texts[0] ?? "", out T value))
        {
            return value;
        }

        findings.Add(Wrong(texts));
        return absent;
    }
}

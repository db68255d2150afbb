using System.Text.Json;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>
/// What the schema of a policy's document allows at one place. Configuration knows texts only, so that the schema has to say what is a number;
/// what it says is declared once, in the library.
/// </summary>
internal sealed class DocumentShape
{
    private static readonly Lazy<DocumentShape> Parsed = new(() =>
    {
        using var schema = JsonDocument.Parse(AdvicePolicyDocument.Schema);
        return new(schema.RootElement.Clone());
    });

    private readonly JsonElement[] _forms;

    private DocumentShape(params IEnumerable<JsonElement> schemas) => _forms = [.. schemas.SelectMany(Forms)];

    /// <summary>The whole document.</summary>
    internal static DocumentShape Policy => Parsed.Value;

    internal bool AllowsObject => Has("properties");

    internal bool AllowsList => Has("items");

    internal bool AllowsNumber => _forms.Any(form => Type(form) is "number" or "integer" || (form.TryGetProperty("const", out var one) && one.ValueKind == JsonValueKind.Number));

    internal bool AllowsBoolean => _forms.Any(form => Type(form) == "boolean");

    internal bool AllowsText => Has("enum") || _forms.Any(form => Type(form) == "string");

    /// <summary>The members that are known here.</summary>
    internal IEnumerable<string> Members => Objects().SelectMany(properties => properties.EnumerateObject().Select(member => member.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>Only the forms whose fixed words are those given; all forms when no form has them, as it is then the word that is wrong.</summary>
    internal DocumentShape Of(Func<string, string?> given)
    {
        var matching = _forms.Where(form => !form.TryGetProperty("properties", out var properties) || properties.EnumerateObject().All(Fits)).ToArray();
        return matching.Length == 0 ? this : new(matching);

        bool Fits(JsonProperty member) =>
            !member.Value.TryGetProperty("const", out var word) || word.ValueKind != JsonValueKind.String
            || string.Equals(word.GetString(), given(member.Name), StringComparison.OrdinalIgnoreCase);
    }

    internal DocumentShape Member(string name) => new(Objects().Where(properties => properties.TryGetProperty(name, out _)).Select(properties => properties.GetProperty(name)));

    internal DocumentShape Item(int index) => new(_forms.Select(form => Item(form, index)).OfType<JsonElement>());

    private static JsonElement? Item(JsonElement form, int index) =>
        form.TryGetProperty("prefixItems", out var first) && index < first.GetArrayLength() ? first[index]
        : form.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object ? items
        : null;

    private static IEnumerable<JsonElement> Forms(JsonElement schema) =>
        schema.TryGetProperty("oneOf", out var forms) ? forms.EnumerateArray() : [schema];

    private static string? Type(JsonElement form) => form.TryGetProperty("type", out var type) ? type.GetString() : null;

    private bool Has(string keyword) => _forms.Any(form => form.TryGetProperty(keyword, out _));

    private IEnumerable<JsonElement> Objects() => _forms.Where(form => form.TryGetProperty("properties", out _)).Select(form => form.GetProperty("properties"));
}

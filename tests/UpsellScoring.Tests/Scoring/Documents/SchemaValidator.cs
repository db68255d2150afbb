using System.Text.Json;

namespace UpsellScoring.Tests.Scoring;

/// <summary>A small JSON Schema validator for the keywords the library's schemas use. A keyword it does not know is an exception, so that none is passed over.</summary>
internal static class SchemaValidator
{
    internal static bool IsValid(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => Holds(keyword.Name, keyword.Value, schema, value)),
    };

    private static bool Holds(string keyword, JsonElement wanted, JsonElement schema, JsonElement value) => keyword switch
    {
        "$schema" or "title" or "description" or "default" => true,
        "type" => IsOfType(wanted.GetString(), value),
        "const" => JsonElement.DeepEquals(wanted, value) || (IsNumber(wanted) && IsNumber(value) && wanted.GetDouble() == value.GetDouble()),
        "enum" => wanted.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)),
        "oneOf" => wanted.EnumerateArray().Count(branch => IsValid(branch, value)) == 1,
        "minimum" => !IsNumber(value) || value.GetDouble() >= wanted.GetDouble(),
        "maximum" => !IsNumber(value) || value.GetDouble() <= wanted.GetDouble(),
        "exclusiveMinimum" => !IsNumber(value) || value.GetDouble() > wanted.GetDouble(),
        // As decimals where both are: 9.999999999999999999 is below 10, but as a double it is not.
        "exclusiveMaximum" => !IsNumber(value) || (value.TryGetDecimal(out var exact) ? exact < wanted.GetDecimal() : value.GetDouble() < wanted.GetDouble()),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= wanted.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= wanted.GetInt32(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= wanted.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= wanted.GetInt32(),
        "prefixItems" => value.ValueKind != JsonValueKind.Array || wanted.EnumerateArray().Zip(value.EnumerateArray()).All(pair => IsValid(pair.First, pair.Second)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Skip(Prefix(schema)).All(item => IsValid(wanted, item)),
        "properties" => value.ValueKind != JsonValueKind.Object || wanted.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out var own) || IsValid(member.Value, own)),
        "required" => value.ValueKind != JsonValueKind.Object || wanted.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _) || IsValid(wanted, member.Value)),
        _ => throw new NotSupportedException($"The schema uses the keyword '{keyword}', which this validator does not know."),
    };

    private static bool IsOfType(string? type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => IsNumber(value),
        "integer" => IsNumber(value) && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The schema uses the type '{type}', which this validator does not know."),
    };

    private static bool IsNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number;

    private static int Prefix(JsonElement schema) => schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0;
}

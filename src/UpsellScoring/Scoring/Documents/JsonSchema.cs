using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace UpsellScoring.Scoring;

/// <summary>The parts schemas of the library's documents are made of.</summary>
internal static class JsonSchema
{
    /// <summary>The schema of a whole document as text.</summary>
    internal static string Document(JsonObject schema, string title, string description)
    {
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        schema.Insert(2, "description", description);
        return schema.ToJsonString(new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    internal static JsonObject Object(IReadOnlyList<(string Name, JsonObject Schema)> members, params string[] optional) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema))),
        ["required"] = new JsonArray([.. members.Where(member => !optional.Contains(member.Name)).Select(member => (JsonNode)member.Name)]),
        ["additionalProperties"] = false,
    };

    internal static JsonObject List(JsonObject items, int least, int most) =>
        new() { ["type"] = "array", ["items"] = items, ["minItems"] = least, ["maxItems"] = most };

    internal static JsonObject Number(string description, double least, double greatest) =>
        new() { ["description"] = description, ["type"] = "number", ["minimum"] = least, ["maximum"] = greatest };

    internal static JsonObject Name(string description) =>
        new() { ["description"] = description, ["type"] = "string", ["minLength"] = 1, ["maxLength"] = FactorNaming.MostCharacters };
}

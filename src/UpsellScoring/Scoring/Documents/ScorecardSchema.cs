using System.Text.Json.Nodes;

namespace UpsellScoring.Scoring;

/// <summary>The JSON Schema of the card's document, generated from the declarations the reader follows.</summary>
internal static class ScorecardSchema
{
    private const int MostGrades = ScorecardValidation.MostGrades;

    private static readonly Lazy<string> Generated = new(Generate);

    internal static string Text => Generated.Value;

    private static string Generate()
    {
        var schema = Object(
            [
                (ScorecardMembers.Format, new JsonObject { ["const"] = ScorecardMembers.FormatNumber }),
                (ScorecardMembers.Version, Name("The company's own label of this state of the card.")),
                (ScorecardMembers.Factors, List(Factor(), 1, Scorecard.MostFactors)),
                (ScorecardMembers.Grades, List(Grade(), 1, MostGrades)),
            ],
            ScorecardMembers.Grades);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "UpsellScoring scorecard, format 1");
        schema.Insert(2, "description", "The weights sum to 100; grades are listed from the highest to the lowest, the lowest from 0; the order of values in a curve rises. These three, unique names and reachable grades are checked by the reader, not by this schema.");
        return schema.ToJsonString(new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonObject Factor() => Object(
        [
            (ScorecardMembers.Name, Name("Unique within the card.")),
            (ScorecardMembers.Weight, Number("Percent points.", ScorecardValidation.LeastWeight, ScorecardValidation.WeightSum)),
            (ScorecardMembers.Curve, new JsonObject { ["oneOf"] = new JsonArray([.. CurveCatalogue.Kinds.Select(Curve)]) }),
            (ScorecardMembers.Unknown, Unknown()),
        ],
        ScorecardMembers.Unknown);

    private static JsonObject Grade() => Object(
        [(ScorecardMembers.Name, Name("Unique within the card.")), (ScorecardMembers.From, Number("The lower bound in points, included.", 0, 100))]);

    private static JsonObject Unknown() => new()
    {
        ["description"] = "What is done when the value is unknown; leave-out when absent.",
        ["oneOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. ScorecardMembers.UnknownWords.Select(word => (JsonNode)word.Word)]) },
            Object([(ScorecardMembers.Neutral, Number("The utility it counts with.", 0, 1))])),
    };

    private static JsonObject Curve(CurveKind kind)
    {
        var schema = Object([(ScorecardMembers.Kind, new JsonObject { ["const"] = kind.Name }), .. kind.Parameters.Select(parameter => (parameter.Name, Parameter(parameter)))]);
        schema.Insert(0, "description", kind.Formula);
        return schema;
    }

    private static JsonObject Parameter(CurveParameter parameter)
    {
        if (parameter.Shape == ParameterShape.Number)
        {
            return Number(parameter.Meaning, parameter.Least, parameter.Greatest);
        }

        var point = new JsonObject
        {
            ["type"] = "array",
            ["prefixItems"] = new JsonArray(Number("value", parameter.Least, parameter.Greatest), Number("utility", 0, 1)),
            ["items"] = false,
            ["minItems"] = 2,
        };
        var list = List(point, parameter.LeastPoints, parameter.GreatestPoints);
        list.Insert(0, "description", parameter.Meaning);
        return list;
    }

    private static JsonObject Object(IReadOnlyList<(string Name, JsonObject Schema)> members, string? optional = null) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema))),
        ["required"] = new JsonArray([.. members.Where(member => member.Name != optional).Select(member => (JsonNode)member.Name)]),
        ["additionalProperties"] = false,
    };

    private static JsonObject List(JsonObject items, int least, int most) =>
        new() { ["type"] = "array", ["items"] = items, ["minItems"] = least, ["maxItems"] = most };

    private static JsonObject Number(string description, double least, double greatest) =>
        new() { ["description"] = description, ["type"] = "number", ["minimum"] = least, ["maximum"] = greatest };

    private static JsonObject Name(string description) =>
        new() { ["description"] = description, ["type"] = "string", ["minLength"] = 1, ["maxLength"] = FactorNaming.MostCharacters };
}

using System.Text.Json.Nodes;

namespace UpsellScoring.Scoring;

/// <summary>The JSON Schema of the card's document, generated from the declarations the reader follows.</summary>
internal static class ScorecardSchema
{
    private const int MostGrades = ScorecardValidation.MostGrades;

    private static readonly Lazy<string> Generated = new(Generate);

    internal static string Text => Generated.Value;

    /// <summary>A card as part of a document.</summary>
    internal static JsonObject Card() => JsonSchema.Object(
        [
            (ScorecardMembers.Format, new JsonObject { ["const"] = ScorecardMembers.FormatNumber }),
            (ScorecardMembers.Version, JsonSchema.Name("The company's own label of this state of the card.")),
            (ScorecardMembers.Factors, JsonSchema.List(Factor(), 1, Scorecard.MostFactors)),
            (ScorecardMembers.Grades, JsonSchema.List(Grade(), 1, MostGrades)),
        ],
        ScorecardMembers.Grades);

    private static string Generate() => JsonSchema.Document(
        Card(),
        "UpsellScoring scorecard, format 1",
        "The weights sum to 100; grades are listed from the highest to the lowest, the lowest from 0; the order of values in a curve rises. These three, unique names and reachable grades are checked by the reader, not by this schema.");

    private static JsonObject Factor() => JsonSchema.Object(
        [
            (ScorecardMembers.Name, JsonSchema.Name("Unique within the card.")),
            (ScorecardMembers.Weight, JsonSchema.Number("Percent points.", ScorecardValidation.LeastWeight, ScorecardValidation.WeightSum)),
            (ScorecardMembers.Curve, new JsonObject { ["oneOf"] = new JsonArray([.. CurveCatalogue.Kinds.Select(Curve)]) }),
            (ScorecardMembers.Unknown, Unknown()),
        ],
        ScorecardMembers.Unknown);

    private static JsonObject Grade() => JsonSchema.Object(
        [(ScorecardMembers.Name, JsonSchema.Name("Unique within the card.")), (ScorecardMembers.From, JsonSchema.Number("The lower bound in points, included.", 0, 100))]);

    private static JsonObject Unknown() => new()
    {
        ["description"] = "What is done when the value is unknown; leave-out when absent.",
        ["oneOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. ScorecardMembers.UnknownWords.Select(word => (JsonNode)word.Word)]) },
            JsonSchema.Object([(ScorecardMembers.Neutral, JsonSchema.Number("The utility it counts with.", 0, 1))])),
    };

    private static JsonObject Curve(CurveKind kind)
    {
        var schema = JsonSchema.Object([(ScorecardMembers.Kind, new JsonObject { ["const"] = kind.Name }), .. kind.Parameters.Select(parameter => (parameter.Name, Parameter(parameter)))]);
        schema.Insert(0, "description", kind.Formula);
        return schema;
    }

    private static JsonObject Parameter(CurveParameter parameter)
    {
        if (parameter.Shape == ParameterShape.Number)
        {
            return JsonSchema.Number(parameter.Meaning, parameter.Least, parameter.Greatest);
        }

        var point = new JsonObject
        {
            ["type"] = "array",
            ["prefixItems"] = new JsonArray(JsonSchema.Number("value", parameter.Least, parameter.Greatest), JsonSchema.Number("utility", 0, 1)),
            ["items"] = false,
            ["minItems"] = 2,
        };
        var list = JsonSchema.List(point, parameter.LeastPoints, parameter.GreatestPoints);
        list.Insert(0, "description", parameter.Meaning);
        return list;
    }
}

using System.Text.Json.Nodes;

using UpsellScoring.Pricing;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>The JSON Schema of the policy's document, generated from the declarations the reader follows.</summary>
internal static class AdvicePolicySchema
{
    private static readonly Lazy<string> Generated = new(Generate);

    internal static string Text => Generated.Value;

    private static string Generate()
    {
        // What a policy has that says nothing of its own: the defaults of all members.
        var standard = new AdvicePolicy("standard", Scorecards.StandardInYen());
        var schema = JsonSchema.Object(
            [
                (PolicyMembers.Format, new JsonObject { ["const"] = PolicyMembers.FormatNumber }),
                (PolicyMembers.Version, JsonSchema.Name("The company's own label of this state of the policy.")),
                (PolicyMembers.Card, ScorecardSchema.Card()),
                (PolicyMembers.Gates, Gates()),
                (PolicyMembers.Bands, Bands(standard)),
                (PolicyMembers.ProposeFrom, JsonSchema.Name("The name of the lowest grade of the card that is proposed to; it and every grade above are.")),
                .. Amounts(null, standard),
                (PolicyMembers.ProgramTargets, Part(Amounts(PolicyMembers.ProgramTargets, standard))),
            ],
            PolicyMembers.Gates,
            PolicyMembers.Bands,
            PolicyMembers.ReturnFloor,
            PolicyMembers.ProgramTargets);
        return JsonSchema.Document(
            schema,
            "UpsellScoring policy, format 1",
            "Bands are listed from the easiest to the hardest, each class once, the limits rising, the last without a limit; the sweet spot lies in one band; proposeFrom is a grade of the card; amounts have no more digits than a decimal holds. These, and what a card's own schema leaves to its reader, are checked by the reader, not by this schema.");
    }

    private static JsonObject Gates() => Part(GateNumbers.All.Select(number => (number.Name, Gate(number))));

    private static JsonObject Gate(GateNumber number)
    {
        var schema = JsonSchema.Number(number.Meaning, number.Least, number.Greatest);
        schema["type"] = number.IsWhole ? "integer" : "number";
        schema["default"] = number.Get(GateOptions.Default);
        return schema;
    }

    private static JsonObject Bands(AdvicePolicy standard) => Part([(PolicyMembers.Limits, Limits()), .. Amounts(PolicyMembers.Bands, standard)]);

    private static JsonObject Limits()
    {
        var limit = JsonSchema.Object(
            [
                (PolicyMembers.Class, new JsonObject { ["enum"] = new JsonArray([.. PolicyMembers.Classes.Select(one => (JsonNode)one.Word)]) }),
                (PolicyMembers.UpTo, Amount("The upper limit of the band as a ratio: 0.3 for 30 %; absent for the last.", leastAllowed: false, PriceBandFaults.Beyond, boundAllowed: false)),
                (PolicyMembers.IncludesLimit, new JsonObject
                {
                    ["description"] = "Whether a gap exactly at the limit belongs to this band rather than to the next.",
                    ["type"] = "boolean",
                    ["default"] = true,
                }),
            ],
            PolicyMembers.UpTo,
            PolicyMembers.IncludesLimit);
        return JsonSchema.List(limit, 1, PolicyMembers.Classes.Count);
    }

    private static IEnumerable<(string Name, JsonObject Schema)> Amounts(string? part, AdvicePolicy standard) => PolicyAmounts.Of(part).Select(amount =>
    {
        var schema = Amount(amount.Meaning, amount.LeastAllowed, amount.Bound, amount.BoundAllowed);
        schema["default"] = amount.Get(standard);
        return (amount.Name, schema);
    });

    private static JsonObject Amount(string description, bool leastAllowed, decimal bound, bool boundAllowed) => new()
    {
        ["description"] = description,
        ["type"] = "number",
        [leastAllowed ? "minimum" : "exclusiveMinimum"] = 0,
        [boundAllowed ? "maximum" : "exclusiveMaximum"] = bound,
    };

    /// <summary>An object whose members are all optional.</summary>
    private static JsonObject Part(IEnumerable<(string Name, JsonObject Schema)> members)
    {
        (string Name, JsonObject Schema)[] own = [.. members];
        return JsonSchema.Object(own, [.. own.Select(member => member.Name)]);
    }
}

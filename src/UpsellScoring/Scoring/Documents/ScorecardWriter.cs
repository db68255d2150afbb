using System.Globalization;
using System.Text.Json;

namespace UpsellScoring.Scoring;

/// <summary>Writes the canonical document of a card: fixed order, fixed layout, shortest numbers that read back to the same bits.</summary>
internal static class ScorecardWriter
{
    internal static byte[] Write(Scorecard card)
    {
        var findings = NotWritable(card);
        return findings.Count == 0 ? JsonDocumentWriter.Write(card, Write) : throw new ScorecardException(findings);
    }

    /// <summary>Writes the object of a card whose curves can all be written.</summary>
    internal static void Write(Utf8JsonWriter writer, Scorecard card)
    {
        writer.WriteStartObject();
        writer.WriteNumber(ScorecardMembers.Format, ScorecardMembers.FormatNumber);
        JsonDocumentWriter.Text(writer, ScorecardMembers.Version, card.Version);
        writer.WriteStartArray(ScorecardMembers.Factors);
        foreach (var factor in card.Factors)
        {
            WriteFactor(writer, factor);
        }

        writer.WriteEndArray();
        writer.WriteStartArray(ScorecardMembers.Grades);
        foreach (var grade in card.Grades)
        {
            writer.WriteStartObject();
            JsonDocumentWriter.Text(writer, ScorecardMembers.Name, grade.Name);
            writer.WriteNumber(ScorecardMembers.From, grade.From);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The factors with a host's own curve.</summary>
    internal static IReadOnlyList<Finding> NotWritable(Scorecard card) =>
    [
        .. card.Factors
            .Select((factor, place) => (factor, place))
            .Where(item => item.factor.Curve is not Curve)
            .Select(item => new Finding(
                FindingCodes.CurveNotWritable,
                FormattableString.Invariant($"$.factors[{item.place}].curve"),
                $"The factor '{item.factor.Name}' has the host's own curve {item.factor.Curve.GetType().Name}, which is code and cannot be written. Use one of Curves to write the card.")),
    ];

    private static void WriteFactor(Utf8JsonWriter writer, Factor factor)
    {
        writer.WriteStartObject();
        JsonDocumentWriter.Text(writer, ScorecardMembers.Name, factor.Name);
        writer.WriteNumber(ScorecardMembers.Weight, factor.Weight);
        WriteCurve(writer, (Curve)factor.Curve);
        if (factor.Unknown.NeutralUtility is { } neutral)
        {
            writer.WriteStartObject(ScorecardMembers.Unknown);
            writer.WriteNumber(ScorecardMembers.Neutral, neutral);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteString(ScorecardMembers.Unknown, ScorecardMembers.UnknownWords.First(word => word.Rule == factor.Unknown).Word);
        }

        writer.WriteEndObject();
    }

    private static void WriteCurve(Utf8JsonWriter writer, Curve curve)
    {
        writer.WriteStartObject(ScorecardMembers.Curve);
        writer.WriteString(ScorecardMembers.Kind, curve.Kind);
        for (var i = 0; i < curve.Declaration.Parameters.Count; i++)
        {
            var parameter = curve.Declaration.Parameters[i];
            if (parameter.Shape == ParameterShape.Number)
            {
                writer.WriteNumber(parameter.Name, curve.Argument(i)[0]);
                continue;
            }

            writer.WriteStartArray(parameter.Name);
            var values = curve.Argument(i);
            var indent = new string(JsonDocumentWriter.Layout.IndentCharacter, writer.CurrentDepth * JsonDocumentWriter.Layout.IndentSize);
            for (var place = 0; place < values.Length; place += 2)
            {
                // A point a line: the writer's own layout would give each number a line, and a raw value none.
                writer.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"{JsonDocumentWriter.Layout.NewLine}{indent}[{values[place]:R}, {values[place + 1]:R}]"));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}

using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace UpsellScoring.Scoring;

/// <summary>Writes the canonical document of a card: fixed order, fixed layout, shortest numbers that read back to the same bits.</summary>
internal static class ScorecardWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n" };

    internal static byte[] Write(Scorecard card)
    {
        Refuse(card);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            writer.WriteStartObject();
            writer.WriteNumber(ScorecardMembers.Format, ScorecardMembers.FormatNumber);
            WriteText(writer, ScorecardMembers.Version, card.Version);
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
                WriteText(writer, ScorecardMembers.Name, grade.Name);
                writer.WriteNumber(ScorecardMembers.From, grade.From);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Refuse(Scorecard card)
    {
        var findings = card.Factors
            .Select((factor, place) => (factor, place))
            .Where(item => item.factor.Curve is not Curve)
            .Select(item => new Finding(
                FindingCodes.CurveNotWritable,
                FormattableString.Invariant($"$.factors[{item.place}].curve"),
                $"The factor '{item.factor.Name}' has the host's own curve {item.factor.Curve.GetType().Name}, which is code and cannot be written. Use one of Curves to write the card."))
            .ToArray();
        if (findings.Length > 0)
        {
            throw new ScorecardException(findings);
        }
    }

    private static void WriteFactor(Utf8JsonWriter writer, Factor factor)
    {
        writer.WriteStartObject();
        WriteText(writer, ScorecardMembers.Name, factor.Name);
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
            var indent = new string(Layout.IndentCharacter, writer.CurrentDepth * Layout.IndentSize);
            for (var place = 0; place < values.Length; place += 2)
            {
                // A point a line: the writer's own layout would give each number a line, and a raw value none.
                writer.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"{Layout.NewLine}{indent}[{values[place]:R}, {values[place + 1]:R}]"));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// A text as it is, in UTF-8. Names hold no control characters, so only quote and backslash need an escape; what the
    /// framework's encoders escape beyond that depends on its version.
    /// </summary>
    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WritePropertyName(name);
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        writer.WriteRawValue($"\"{escaped}\"", skipInputValidation: true);
    }
}

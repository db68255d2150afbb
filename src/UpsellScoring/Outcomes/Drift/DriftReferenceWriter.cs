using System.Globalization;
using System.Text.Json;
using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>Writes the canonical document of a reference: fixed order, fixed layout, shortest numbers that read back to the same bits.</summary>
internal static class DriftReferenceWriter
{
    internal static byte[] Write(DriftReference reference) => JsonDocumentWriter.Write(reference, Write);

    private static void Write(Utf8JsonWriter writer, DriftReference reference)
    {
        writer.WriteStartObject();
        writer.WriteNumber(DriftMembers.Format, DriftMembers.FormatNumber);
        writer.WriteString(DriftMembers.FrozenOn, reference.FrozenOn.ToString(DriftMembers.DateFormat, CultureInfo.InvariantCulture));
        JsonDocumentWriter.Text(writer, DriftMembers.CardVersion, reference.CardVersion);
        writer.WriteString(DriftMembers.CardHash, reference.CardHash);
        writer.WriteNumber(DriftMembers.Accounts, reference.Accounts);
        writer.WriteStartObject(DriftMembers.Score);
        Distribution(writer, reference.Score, reference.Accounts);
        writer.WriteEndObject();
        writer.WriteStartArray(DriftMembers.Factors);
        foreach (var factor in reference.Factors)
        {
            writer.WriteStartObject();
            JsonDocumentWriter.Text(writer, DriftMembers.Name, factor.Name);
            writer.WriteNumber(DriftMembers.Points, factor.Points);
            Distribution(writer, factor.Values, reference.Accounts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Distribution(Utf8JsonWriter writer, FrozenDistribution distribution, long accounts)
    {
        writer.WriteNumber(DriftMembers.Unknown, accounts - distribution.Count);
        writer.WriteStartArray(DriftMembers.Cuts);
        var indent = new string(JsonDocumentWriter.Layout.IndentCharacter, writer.CurrentDepth * JsonDocumentWriter.Layout.IndentSize);
        for (var i = 0; i < distribution.Cuts.Length; i++)
        {
            writer.WriteRawValue(string.Create(
                CultureInfo.InvariantCulture,
                $"{JsonDocumentWriter.Layout.NewLine}{indent}[{distribution.Cuts[i]:R}, {distribution.Cells[2 * i]}, {distribution.Cells[(2 * i) + 1]}]"));
        }

        writer.WriteEndArray();
    }
}

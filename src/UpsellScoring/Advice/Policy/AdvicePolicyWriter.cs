using System.Text.Json;

using UpsellScoring.Pricing;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>Writes the canonical document of a policy: fixed order, fixed layout, nothing left out, numbers that read back to the same.</summary>
internal static class AdvicePolicyWriter
{
    internal static byte[] Write(AdvicePolicy policy)
    {
        var findings = ScorecardWriter.NotWritable(policy.Card).Select(finding => finding with { Path = $"$.{PolicyMembers.Card}{finding.Path[1..]}" }).ToArray();
        return findings.Length == 0 ? JsonDocumentWriter.Write(policy, Write) : throw new AdviceException(findings);
    }

    private static void Write(Utf8JsonWriter writer, AdvicePolicy policy)
    {
        writer.WriteStartObject();
        writer.WriteNumber(PolicyMembers.Format, PolicyMembers.FormatNumber);
        JsonDocumentWriter.Text(writer, PolicyMembers.Version, policy.Version);
        writer.WritePropertyName(PolicyMembers.Card);
        ScorecardWriter.Write(writer, policy.Card);
        writer.WriteStartObject(PolicyMembers.Gates);
        foreach (var number in GateNumbers.All)
        {
            // Minus zero is equal to zero and is written like it.
            writer.WriteNumber(number.Name, number.Get(policy.Gates) + 0.0);
        }

        writer.WriteEndObject();
        writer.WriteStartObject(PolicyMembers.Bands);
        WriteLimits(writer, policy.Bands.Bands);
        WriteAmounts(writer, PolicyMembers.Bands, policy);
        writer.WriteEndObject();
        JsonDocumentWriter.Text(writer, PolicyMembers.ProposeFrom, policy.ProposeFrom);
        WriteAmounts(writer, null, policy);
        writer.WriteStartObject(PolicyMembers.ProgramTargets);
        WriteAmounts(writer, PolicyMembers.ProgramTargets, policy);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter writer, IReadOnlyList<PriceBand> bands)
    {
        writer.WriteStartArray(PolicyMembers.Limits);
        foreach (var band in bands)
        {
            writer.WriteStartObject();
            writer.WriteString(PolicyMembers.Class, PolicyMembers.WordOf(band.Class));
            if (band.UpTo is { } limit)
            {
                WriteAmount(writer, PolicyMembers.UpTo, limit);
                writer.WriteBoolean(PolicyMembers.IncludesLimit, band.IncludesLimit);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAmounts(Utf8JsonWriter writer, string? part, AdvicePolicy policy)
    {
        foreach (var amount in PolicyAmounts.Of(part))
        {
            WriteAmount(writer, amount.Name, amount.Get(policy));
        }
    }

    private static void WriteAmount(Utf8JsonWriter writer, string name, decimal amount)
    {
        // The framework writes 1.50 and 1.5 differently, which are the same amount.
        writer.WritePropertyName(name);
        writer.WriteRawValue(PolicyText.Number(amount), skipInputValidation: true);
    }
}

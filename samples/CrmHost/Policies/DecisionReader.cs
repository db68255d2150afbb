using System.Globalization;
using System.Text;
using System.Text.Json;
using CrmHost.Web;
using UpsellScoring;

namespace CrmHost.Policies;

/// <summary>Reads a decision and tells everything that is wrong with it.</summary>
internal static class DecisionReader
{
    private const int MostBytes = 8 * 1024;
    private const int MostCharacters = 256;

    // Unknown and repeated members, comments and trailing commas are refused.
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, MaxDepth = 4 };

    public static async Task<(PolicyDecision? Decision, IReadOnlyList<Finding> Findings)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        byte[] body = await RequestBody.ReadAsync(request, MostBytes, cancellation);
        return body.Length > MostBytes ? (null, [new Finding("body.too-large", "$", $"The body has more than {Numbers.Text(MostBytes)} bytes. Shorten it.")]) : Read(body);
    }

    private static (PolicyDecision? Decision, IReadOnlyList<Finding> Findings) Read(byte[] body)
    {
        PolicyDecision? decision;
        try
        {
            decision = JsonSerializer.Deserialize<PolicyDecision>(body, Strict);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (null, [new Finding("body.json", (exception as JsonException)?.Path ?? "$", "This is not an object with by and, if wanted, note, both texts. Known members are: by, note.")]);
        }

        List<Finding> findings = [.. Text("$.by", decision?.By, isRequired: true), .. Text("$.note", decision?.Note, isRequired: false)];
        return findings.Count == 0 ? (decision, findings) : (null, findings);
    }

    private static IEnumerable<Finding> Text(string path, string? text, bool isRequired)
    {
        if (text is null && !isRequired)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text) || text.Length > MostCharacters)
        {
            yield return new Finding("body.text", path, $"This text has {Numbers.Text(text?.Trim().Length ?? 0)} characters; give 1 to {Numbers.Text(MostCharacters)}.");
        }
        else if (text.EnumerateRunes().Any(IsHidden))
        {
            yield return new Finding("body.text", path, "This text holds a character that cannot be seen. Remove it.");
        }
    }

    // Half of a surrogate pair is enumerated as the replacement character.
    private static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

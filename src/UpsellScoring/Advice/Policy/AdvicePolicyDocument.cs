using System.Security.Cryptography;

using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>A policy as a JSON document: read strictly, written always alike.</summary>
/// <remarks>
/// <para>
/// Format 1: <c>format</c>, <c>version</c>, <c>card</c> (a whole <see cref="ScorecardDocument"/> with its own format), optionally
/// <c>gates</c> (each number of <see cref="GateOptions"/>, in camel case), optionally <c>bands</c> (<c>limits</c>, a list of
/// <c>class</c>, <c>upTo</c> and <c>includesLimit</c>; <c>sweetSpotFrom</c>, <c>sweetSpotUpTo</c>, <c>upliftTarget</c>),
/// <c>proposeFrom</c>, optionally <c>returnFloor</c>, and optionally <c>programTargets</c> (<c>firstYear</c>, <c>laterYears</c>).
/// What is absent has its default; the writer leaves nothing out.
/// </para>
/// <para>
/// Names are case-sensitive; unknown members, duplicates, comments, trailing commas and null are findings. Amounts are read and written
/// exactly: an amount with more digits than a <see cref="decimal"/> holds is a finding, not rounded. <see cref="Schema"/> says the same
/// to an editor.
/// </para>
/// </remarks>
public static class AdvicePolicyDocument
{
    /// <summary>The largest document that is read, in bytes: 2 MiB, room for the largest card.</summary>
    public const int MostBytes = 1 << 21;

    /// <summary>The deepest nesting that is read, in levels.</summary>
    public const int MostDepth = 16;

    /// <summary>The JSON Schema (draft 2020-12) of the document, generated from the same declarations the reader uses.</summary>
    public static string Schema => AdvicePolicySchema.Text;

    /// <summary>Reads a document and tells everything that is wrong with it.</summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The policy, or the findings with their JSON paths; those of the card lie below <c>$.card</c>.</returns>
    public static AdvicePolicyReading Read(ReadOnlySpan<byte> utf8) => AdvicePolicyReader.Read(utf8);

    /// <summary>Reads a document and tells everything that is wrong with it.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The policy, or the findings with their JSON paths; those of the card lie below <c>$.card</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static AdvicePolicyReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return StrictUtf8.Bytes(json, out var fault) is { } utf8 ? Read(utf8) : new(null, [fault!]);
    }

    /// <summary>Reads a document that is meant to be valid.</summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="AdviceException">The document is not valid; the exception lists everything that is wrong.</exception>
    public static AdvicePolicy Parse(ReadOnlySpan<byte> utf8) => PolicyOf(Read(utf8));

    /// <summary>Reads a document that is meant to be valid.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="AdviceException">The document is not valid; the exception lists everything that is wrong.</exception>
    public static AdvicePolicy Parse(string json) => PolicyOf(Read(json));

    /// <summary>Writes a policy. Equal policies give the same bytes on every machine; reading them back gives an equal policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The document in UTF-8 without byte-order mark, indented by two blanks, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="AdviceException">A factor of the card has a host's own curve, which is code and cannot be written; all such factors are named.</exception>
    public static byte[] Write(AdvicePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return AdvicePolicyWriter.Write(policy);
    }

    /// <summary>Writes a policy as text; the same characters as <see cref="Write"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="AdviceException">A factor of the card has a host's own curve, which is code and cannot be written; all such factors are named.</exception>
    public static string ToJson(AdvicePolicy policy) => StrictUtf8.Text(Write(policy));

    /// <summary>The SHA-256 of the written document as 64 lower-case hexadecimal digits: equal policies, equal hashes.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="AdviceException">A factor of the card has a host's own curve, which is code and cannot be hashed; all such factors are named.</exception>
    public static string ContentHash(AdvicePolicy policy) => Convert.ToHexStringLower(SHA256.HashData(Write(policy)));

    private static AdvicePolicy PolicyOf(AdvicePolicyReading reading) => reading.Policy ?? throw new AdviceException(reading.Findings);
}

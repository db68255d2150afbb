using System.Security.Cryptography;

namespace UpsellScoring.Scoring;

/// <summary>A scorecard as a JSON document: read strictly, written always alike.</summary>
/// <remarks>
/// Format 1: <c>format</c>, <c>version</c>, <c>factors</c> (each <c>name</c>, <c>weight</c>, <c>curve</c> with its
/// <c>kind</c> and parameters, and optionally <c>unknown</c>: <c>"leave-out"</c>, <c>"worst"</c>, <c>"required"</c> or
/// <c>{ "neutral": 0.5 }</c>), and optionally <c>grades</c> (each <c>name</c> and <c>from</c>). Names are case-sensitive;
/// unknown members, duplicates, comments, trailing commas and null are findings. <see cref="Schema"/> says the same to an editor.
/// </remarks>
public static class ScorecardDocument
{
    /// <summary>The largest document that is read, in bytes: 1 MiB.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>The deepest nesting that is read.</summary>
    public const int MostDepth = 16;

    /// <summary>The JSON Schema (draft 2020-12) of the document, generated from the same declarations the reader uses.</summary>
    public static string Schema => ScorecardSchema.Text;

    /// <summary>Reads a document and tells everything that is wrong with it.</summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The card, or the findings with their JSON paths.</returns>
    public static ScorecardReading Read(ReadOnlySpan<byte> utf8) => ScorecardReader.Read(utf8);

    /// <summary>Reads a document and tells everything that is wrong with it.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The card, or the findings with their JSON paths.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ScorecardReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return StrictUtf8.Bytes(json, out var fault) is { } utf8 ? Read(utf8) : new(null, [fault!]);
    }

    /// <summary>Reads a document that is meant to be valid.</summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The card.</returns>
    /// <exception cref="ScorecardException">The document is not valid; the exception lists everything that is wrong.</exception>
    public static Scorecard Parse(ReadOnlySpan<byte> utf8) => CardOf(Read(utf8));

    /// <summary>Reads a document that is meant to be valid.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ScorecardException">The document is not valid; the exception lists everything that is wrong.</exception>
    public static Scorecard Parse(string json) => CardOf(Read(json));

    /// <summary>Writes a card. Equal cards give the same bytes on every machine; reading them back gives an equal card.</summary>
    /// <param name="card">The card.</param>
    /// <returns>The document in UTF-8 without byte-order mark, indented by two blanks, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve, which is code and cannot be written; all such factors are named.</exception>
    public static byte[] Write(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardWriter.Write(card);
    }

    /// <summary>Writes a card as text; the same characters as <see cref="Write"/>.</summary>
    /// <param name="card">The card.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve, which is code and cannot be written; all such factors are named.</exception>
    public static string ToJson(Scorecard card) => StrictUtf8.Text(Write(card));

    /// <summary>The SHA-256 of the written document as 64 lower-case hexadecimal digits: equal cards, equal hashes.</summary>
    /// <param name="card">The card.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve, which is code and cannot be hashed; all such factors are named.</exception>
    public static string ContentHash(Scorecard card) => Convert.ToHexStringLower(SHA256.HashData(Write(card)));

    private static Scorecard CardOf(ScorecardReading reading) => reading.Card ?? throw new ScorecardException(reading.Findings);
}

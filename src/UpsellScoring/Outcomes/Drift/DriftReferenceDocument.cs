using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>A drift reference as a small JSON document: read strictly, written always alike. It holds counts, not accounts.</summary>
/// <remarks>
/// Format 1: <c>format</c>, <c>frozenOn</c> (such as <c>"2026-04-01"</c>), <c>cardVersion</c>, <c>cardHash</c>, <c>accounts</c>, <c>score</c>
/// and <c>factors</c>, each with <c>unknown</c> and <c>cuts</c>, a factor also with <c>name</c> and its mean <c>points</c>. A cut is a list of
/// three numbers: a value, how many values lie between the cut before and this one, and how many on this one; none lies above the last. Names
/// are case-sensitive; unknown members, duplicates, comments, trailing commas and null are findings.
/// </remarks>
public static class DriftReferenceDocument
{
    /// <summary>The largest document that is read, in bytes: 8 MiB, room for 1,000 factors. Of the five standard factors it has about 20 KB.</summary>
    public const int MostBytes = 1 << 23;

    /// <summary>Reads a document and tells everything that is wrong with it.</summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The reference, or the findings with their JSON paths.</returns>
    public static DriftReferenceReading Read(ReadOnlySpan<byte> utf8) => DriftReferenceReader.Read(utf8);

    /// <summary>Reads a document and tells everything that is wrong with it.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The reference, or the findings with their JSON paths.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static DriftReferenceReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return StrictUtf8.Bytes(json, out var fault) is { } utf8 ? Read(utf8) : new(null, [fault!]);
    }

    /// <summary>Reads a document that is meant to be valid.</summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ScorecardException">The document is not valid; the exception lists everything that is wrong.</exception>
    public static DriftReference Parse(ReadOnlySpan<byte> utf8) => ReferenceOf(Read(utf8));

    /// <summary>Reads a document that is meant to be valid.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ScorecardException">The document is not valid; the exception lists everything that is wrong.</exception>
    public static DriftReference Parse(string json) => ReferenceOf(Read(json));

    /// <summary>Writes a reference. Equal references give the same bytes on every machine; reading them back gives an equal reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The document in UTF-8 without byte-order mark, indented by two blanks, a cut a line, lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static byte[] Write(DriftReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return DriftReferenceWriter.Write(reference);
    }

    /// <summary>Writes a reference as text; the same characters as <see cref="Write"/>.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static string ToJson(DriftReference reference) => StrictUtf8.Text(Write(reference));

    private static DriftReference ReferenceOf(DriftReferenceReading reading) => reading.Reference ?? throw new ScorecardException(reading.Findings);
}

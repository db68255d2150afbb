using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>
/// One entry of a <see cref="CardHistory"/>: which card came into force, when, by whom and why. The host stores its parts, the card as a
/// <see cref="ScorecardDocument"/>, and makes it again from them.
/// </summary>
/// <remarks>Immutable. Equal when all parts are.</remarks>
public sealed record CardPublication
{
    /// <summary>Makes an entry from its stored parts. New ones are made by <see cref="CardHistory.Publish"/> and <see cref="CardHistory.Revert"/>.</summary>
    /// <param name="number">Its place in the history, from 1.</param>
    /// <param name="kind">How the card came into force.</param>
    /// <param name="card">The card.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">Who decided it, 1 to 256 characters.</param>
    /// <param name="note">Why, 1 to 256 characters; null for no note.</param>
    /// <param name="restores">The number of the entry whose card was put back; null for a published draft.</param>
    /// <param name="previousHash">The <see cref="Hash"/> of the entry before; null for the first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="by"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds characters that cannot be seen or is too long, the hash is none, or kind and restored entry do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, or the kind is not defined.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve: such a card cannot be stored and therefore not be published.</exception>
    public CardPublication(int number, CardPublicationKind kind, Scorecard card, DateOnly on, string by, string? note = null, int? restores = null, string? previousHash = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        if (kind is not (CardPublicationKind.Published or CardPublicationKind.Reverted))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, $"kind is {kind:D}; it must be {nameof(CardPublicationKind.Published)} or {nameof(CardPublicationKind.Reverted)}.");
        }

        if ((kind == CardPublicationKind.Reverted) != (restores is { } earlier && earlier >= 1 && earlier < number))
        {
            throw new ArgumentException("A reverted card names an earlier entry by its number, a published one names none.", nameof(restores));
        }

        Number = number;
        Kind = kind;
        Card = card;
        CardHash = ScorecardDocument.ContentHash(card);
        On = on;
        By = Text(by, nameof(by));
        Note = note is null ? null : Text(note, nameof(note));
        Restores = restores;
        PreviousHash = previousHash is null ? null : HashText(previousHash);
        Hash = Chain();
    }

    /// <summary>Its place in the history, from 1.</summary>
    public int Number { get; }

    /// <summary>How the card came into force.</summary>
    public CardPublicationKind Kind { get; }

    /// <summary>The card in force from this entry on.</summary>
    public Scorecard Card { get; }

    /// <summary>The <see cref="ScorecardDocument.ContentHash"/> of the card.</summary>
    public string CardHash { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>Who decided it.</summary>
    public string By { get; }

    /// <summary>Why; null when nothing was noted.</summary>
    public string? Note { get; }

    /// <summary>The number of the entry whose card was put back; null for a published draft.</summary>
    public int? Restores { get; }

    /// <summary>The hash of the entry before; null for the first.</summary>
    public string? PreviousHash { get; }

    /// <summary>
    /// The SHA-256 of all parts and of the hash before, as 64 lower-case hexadecimal digits: whoever changes an earlier entry changes every
    /// hash from there on.
    /// </summary>
    public string Hash { get; }

    /// <summary>The entry in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Number}. {On:yyyy-MM-dd} {By} {(Restores is { } number ? FormattableString.Invariant($"reverted to {number},") : "published")} card {Card.Version} ({CardHash[..8]}){(Note is null ? "" : ": " + Note)}");

    /// <summary>A hash as it is written everywhere, or an exception.</summary>
    internal static string HashText(string hash) => hash.Length == SHA256.HashSizeInBytes * 2 && hash.All(char.IsAsciiHexDigitLower)
        ? hash
        : throw new ArgumentException("A hash has 64 digits from 0 to 9 and a to f. Give it as it was stored.", nameof(hash));

    private static string Text(string text, string parameter) =>
        FactorNaming.Fault(text, parameter) is { } fault ? throw new ArgumentException(fault, parameter) : text;

    // No part holds a line feed, so that no two entries give the same lines.
    private string Chain() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        PreviousHash ?? "",
        Number.ToString(CultureInfo.InvariantCulture),
        Kind == CardPublicationKind.Published ? "published" : "reverted",
        CardHash,
        On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        By,
        Note ?? "",
        Restores?.ToString(CultureInfo.InvariantCulture) ?? ""))));
}

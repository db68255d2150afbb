using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>
/// Which cards were in force, from the first to the present one. Immutable and append-only: publishing and reverting give a longer
/// history, and nothing that was ever in force is lost. The host stores the entries and the hash of the last.
/// </summary>
public sealed class CardHistory
{
    private readonly CardPublication[] _publications;

    private CardHistory(params CardPublication[] publications) => _publications = publications;

    /// <summary>The history before the first card.</summary>
    public static CardHistory Empty { get; } = new();

    /// <summary>The entries, the first first.</summary>
    public IReadOnlyList<CardPublication> Publications => Array.AsReadOnly(_publications);

    /// <summary>The last entry, whose card is in force; null when nothing was published.</summary>
    public CardPublication? Current => _publications.Length == 0 ? null : _publications[^1];

    /// <summary>Makes a history again from its stored entries and checks that none was changed, lost or put in between.</summary>
    /// <param name="publications">The entries, the first first.</param>
    /// <param name="lastHash">The stored <see cref="CardPublication.Hash"/> of the last entry: without it a change of the last entry, or its loss, cannot be seen.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry is null, or does not follow from the one before; the message says which and why.</exception>
    public static CardHistory Restore(IEnumerable<CardPublication> publications, string? lastHash = null)
    {
        ArgumentNullException.ThrowIfNull(publications);
        var history = Empty;
        foreach (var publication in publications)
        {
            var place = FormattableString.Invariant($"Entry {history._publications.Length + 1}");
            history = history.Fault(publication) is { } fault
                ? throw new ArgumentException($"{place} {fault} Restore the entries as they were stored.", nameof(publications))
                : history.With(publication);
        }

        return lastHash is null || lastHash == history.Current?.Hash
            ? history
            : throw new ArgumentException("The last entry does not have the hash that was stored: it was changed, or entries behind it were lost. Restore the entries as they were stored.", nameof(lastHash));
    }

    /// <summary>Prepares a card for publication.</summary>
    /// <param name="card">The card.</param>
    /// <returns>The draft, with its differences to the card in force. <see cref="CardPreview.Compare{T}"/> shows what it does to accounts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve: such a card cannot be stored and therefore not be published.</exception>
    public CardDraft Draft(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(card, ScorecardDocument.ContentHash(card), Current?.Hash, Current?.Card.DifferencesTo(card) ?? []);
    }

    /// <summary>Puts the card of a draft in force.</summary>
    /// <param name="draft">A draft made from this history.</param>
    /// <param name="on">The day, not before that of the last entry.</param>
    /// <param name="by">Who decides it, 1 to 256 characters.</param>
    /// <param name="note">Why, 1 to 256 characters; null for no note.</param>
    /// <returns>The history with one entry more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or <paramref name="by"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Another card came into force since the draft was made, the card is in force already, its version stands for another card, or a text is not valid.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before that of the last entry.</exception>
    public CardHistory Publish(CardDraft draft, DateOnly on, string by, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        CheckDay(on);
        return draft.BasedOn == Current?.Hash
            ? Append(new(_publications.Length + 1, CardPublicationKind.Published, draft.Card, on, by, note, null, Current?.Hash), nameof(draft))
            : throw new ArgumentException("Another card came into force since the draft was made. Make the draft again, and look at its preview.", nameof(draft));
    }

    /// <summary>Puts the card of an earlier entry back in force. What lies in between stays in the history.</summary>
    /// <param name="number">The number of the entry, from 1.</param>
    /// <param name="on">The day, not before that of the last entry.</param>
    /// <param name="by">Who decides it, 1 to 256 characters.</param>
    /// <param name="note">Why, 1 to 256 characters; null for no note.</param>
    /// <returns>The history with one entry more, whose card has the hash of the earlier one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry, or the day lies before that of the last.</exception>
    /// <exception cref="ArgumentException">That card is in force already, or a text is not valid.</exception>
    public CardHistory Revert(int number, DateOnly on, string by, string? note = null)
    {
        if (number < 1 || number > _publications.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, FormattableString.Invariant($"number is {number}; the history has the entries 1 to {_publications.Length}."));
        }

        CheckDay(on);
        if (_publications[number - 1].CardHash == Current!.CardHash)
        {
            throw new ArgumentException(FormattableString.Invariant($"The card of entry {number} is in force already. Revert to an entry with another card."), nameof(number));
        }

        return Append(new(_publications.Length + 1, CardPublicationKind.Reverted, _publications[number - 1].Card, on, by, note, number, Current.Hash), nameof(number));
    }

    /// <summary>An entry a line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => _publications.Length == 0 ? "nothing published" : string.Join('\n', _publications.Select(one => one.ToString()));

    private CardHistory Append(CardPublication publication, string parameter) =>
        Fault(publication) is { } fault ? throw new ArgumentException($"The card {fault}", parameter) : With(publication);

    private CardHistory With(CardPublication publication) => new([.. _publications, publication]);

    private void CheckDay(DateOnly on)
    {
        if (Current is { } last && on < last.On)
        {
            throw new ArgumentOutOfRangeException(nameof(on), on, FormattableString.Invariant($"on is {on:yyyy-MM-dd}; the last entry is of {last.On:yyyy-MM-dd}, and the history only grows. Give that day or a later one."));
        }
    }

    /// <summary>Why an entry cannot be the next; null when it can.</summary>
    private string? Fault(CardPublication? next)
    {
        if (next is null)
        {
            return "is null.";
        }

        if (next.Number != _publications.Length + 1)
        {
            return FormattableString.Invariant($"has the number {next.Number}.");
        }

        if (next.PreviousHash != Current?.Hash)
        {
            return "does not name the hash of the entry before: one of both was changed.";
        }

        if (Current is { } last && next.On < last.On)
        {
            return "lies before the day of the entry before.";
        }

        if (next.CardHash == Current?.CardHash)
        {
            return "is the one in force already.";
        }

        var sameVersion = _publications.FirstOrDefault(earlier => earlier.Card.Version == next.Card.Version && earlier.CardHash != next.CardHash);
        return sameVersion is not null
            ? FormattableString.Invariant($"has the version {next.Card.Version} of another card, entry {sameVersion.Number}. Give it a version of its own.")
            : next.Restores is { } restored && _publications[restored - 1].CardHash != next.CardHash ? "is not the card of the entry it puts back." : null;
    }
}

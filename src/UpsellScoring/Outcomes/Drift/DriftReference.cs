using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>
/// How the accounts were on a day: of the score and of each factor the distribution and how often it is unknown, without any single
/// account. Frozen when a card is published, stored as a <see cref="DriftReferenceDocument"/>, and compared with later accounts.
/// </summary>
/// <remarks>Immutable. Equal when both would be written alike.</remarks>
public sealed class DriftReference : IEquatable<DriftReference>
{
    /// <summary>The least number of values on either side for a verdict: 100. Of fewer, chance alone passes 0.25 too often.</summary>
    public const int LeastAccounts = 100;

    internal DriftReference(DateOnly frozenOn, string cardVersion, string cardHash, long accounts, FrozenDistribution score, IReadOnlyList<FrozenFactor> factors) =>
        (FrozenOn, CardVersion, CardHash, Accounts, Score, Factors) = (frozenOn, cardVersion, cardHash, accounts, score, factors);

    /// <summary>The day the host gave.</summary>
    public DateOnly FrozenOn { get; }

    /// <summary>The version of the card.</summary>
    public string CardVersion { get; }

    /// <summary>The <see cref="ScorecardDocument.ContentHash"/> of the card: only accounts scored by this card can be compared.</summary>
    public string CardHash { get; }

    /// <summary>The number of accounts that could be read.</summary>
    public long Accounts { get; }

    internal FrozenDistribution Score { get; }

    internal IReadOnlyList<FrozenFactor> Factors { get; }

    /// <summary>Freezes accounts of the host's type. Those that cannot be read are left out.</summary>
    /// <typeparam name="T">The host's account type.</typeparam>
    /// <param name="scorer">The scorer with the card.</param>
    /// <param name="accounts">The accounts, in any order. Memory: 8 bytes for each account and factor.</param>
    /// <param name="frozenOn">The day.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve: such a card cannot be hashed, and what cannot be recognized again is no reference.</exception>
    public static DriftReference Of<T>(AccountScorer<T> scorer, IEnumerable<T> accounts, DateOnly frozenOn)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(accounts);
        var sample = new DriftSample(scorer.Card);
        ScoredRows.Read(scorer, accounts, sample.Add);
        return sample.Freeze(frozenOn);
    }

    /// <summary>Freezes accounts that lie in columns.</summary>
    /// <param name="card">The card.</param>
    /// <param name="columns">One column of equal length for each factor in card order; NaN for unknown. An account with an infinite value is left out.</param>
    /// <param name="frozenOn">The day.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer columns than factors, or they differ in length.</exception>
    /// <exception cref="ScorecardException">A factor has a host's own curve.</exception>
    public static DriftReference OfColumns(Scorecard card, IReadOnlyList<ReadOnlyMemory<double>> columns, DateOnly frozenOn)
    {
        ArgumentNullException.ThrowIfNull(card);
        var sample = new DriftSample(card);
        ScoredRows.Read(card, columns, sample.Add);
        return sample.Freeze(frozenOn);
    }

    /// <summary>Compares accounts of a later day.</summary>
    /// <typeparam name="T">The host's account type.</typeparam>
    /// <param name="scorer">The scorer with the same card as the reference.</param>
    /// <param name="accounts">The accounts, in any order; read once, and nothing is kept of them.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scorer has another card, or the reference was changed to other factors: their points cannot be compared.</exception>
    public DriftReport Compare<T>(AccountScorer<T> scorer, IEnumerable<T> accounts)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(accounts);
        var count = Count(scorer.Card, nameof(scorer));
        var broken = ScoredRows.Read(scorer, accounts, count.Add);
        return count.Report(broken);
    }

    /// <summary>Compares accounts that lie in columns.</summary>
    /// <param name="card">The same card as that of the reference.</param>
    /// <param name="columns">One column of equal length for each factor in card order; NaN for unknown. An account with an infinite value counts as broken.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It is another card or one with other factors, there are more or fewer columns than factors, or they differ in length.</exception>
    public DriftReport CompareColumns(Scorecard card, IReadOnlyList<ReadOnlyMemory<double>> columns)
    {
        ArgumentNullException.ThrowIfNull(card);
        var count = Count(card, nameof(card));
        var broken = ScoredRows.Read(card, columns, count.Add);
        return count.Report(broken);
    }

    /// <summary>Whether the other reference would be written alike.</summary>
    /// <param name="other">The reference to compare with.</param>
    /// <returns><see langword="true"/> when day, card and all distributions are equal.</returns>
    public bool Equals(DriftReference? other) =>
        other is not null && CardHash == other.CardHash && DriftReferenceWriter.Write(this).AsSpan().SequenceEqual(DriftReferenceWriter.Write(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DriftReference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FrozenOn, CardHash, Accounts);

    /// <summary>Day, card and number of accounts.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Accounts} accounts on {FrozenOn:yyyy-MM-dd} by card {CardVersion}");

    private DriftCount Count(Scorecard card, string parameter)
    {
        if (ScorecardDocument.ContentHash(card) != CardHash)
        {
            throw new ArgumentException($"The card {card.Version} is not the card {CardVersion} of the reference. Compare by that card, or freeze a new reference.", parameter);
        }

        // A document that was changed by hand may have the right hash and other factors.
        return Factors.Select(factor => factor.Name).SequenceEqual(card.Factors.Select(factor => factor.Name), StringComparer.Ordinal)
            ? new(this)
            : throw new ArgumentException("The factors of the reference are not those of its card: its document was changed. Restore it, or freeze a new reference.", parameter);
    }
}

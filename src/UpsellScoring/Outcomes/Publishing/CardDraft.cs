using UpsellScoring.Scoring;

namespace UpsellScoring.Outcomes;

/// <summary>A card that may come into force, with what it would change. Made by <see cref="CardHistory.Draft"/>; nothing happens until it is published.</summary>
public sealed class CardDraft
{
    internal CardDraft(Scorecard card, string cardHash, string? basedOn, IReadOnlyList<ScorecardDifference> differences) =>
        (Card, CardHash, BasedOn, Differences) = (card, cardHash, basedOn, differences);

    /// <summary>The card.</summary>
    public Scorecard Card { get; }

    /// <summary>The <see cref="ScorecardDocument.ContentHash"/> of the card.</summary>
    public string CardHash { get; }

    /// <summary>The <see cref="CardPublication.Hash"/> of the entry that was the last when the draft was made; null when there was none.</summary>
    public string? BasedOn { get; }

    /// <summary>How the card differs from the one in force; empty when none was.</summary>
    public IReadOnlyList<ScorecardDifference> Differences { get; }

    /// <summary>The version and a line for each difference.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => string.Join("\n  ", Differences.Select(difference => difference.ToString()).Prepend($"draft {Card.Version} ({CardHash[..8]})"));
}

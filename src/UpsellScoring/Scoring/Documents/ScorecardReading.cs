using System.Diagnostics.CodeAnalysis;

namespace UpsellScoring.Scoring;

/// <summary>What came of reading a scorecard document: a card, or everything that is wrong with the document.</summary>
public sealed class ScorecardReading
{
    internal ScorecardReading(Scorecard? card, IReadOnlyList<Finding> findings) => (Card, Findings) = (card, findings);

    /// <summary>The card; null when there are findings.</summary>
    public Scorecard? Card { get; }

    /// <summary>Everything that is wrong; empty when the card is valid.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a card.</summary>
    [MemberNotNullWhen(true, nameof(Card))]
    public bool IsValid => Card is not null;

    /// <summary>The version of the card, or the findings, one a line.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => IsValid ? $"valid: {Card.Version}" : string.Join('\n', Findings);
}

namespace UpsellScoring.Scoring;

/// <summary>What came of reading a card as part of a document.</summary>
/// <param name="Card">The card; null when it is not valid.</param>
/// <param name="Grades">Its grades as far as they could be read, also of a card that is not valid; null when it has no list of them.</param>
internal sealed record CardPart(Scorecard? Card, IReadOnlyList<Grade?>? Grades)
{
    internal static CardPart None { get; } = new(null, null);
}

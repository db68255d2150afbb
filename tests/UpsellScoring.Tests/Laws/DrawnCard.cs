namespace UpsellScoring.Tests.Laws;

/// <summary>A card together with what is known about its curves.</summary>
internal sealed record DrawnCard(Scorecard Card, IReadOnlyList<DrawnFactor> Factors)
{
    internal ValueScorer Scorer { get; } = Card.BindValues();

    internal AccountScorer<double[]> BindRows() =>
        Card.Bind([.. Card.Factors.Select((factor, place) => new FactorReader<double[]>(factor.Name, row => row[place]))]);

    public override string ToString() =>
        $"card {Card.Version}\n  {string.Join("\n  ", Factors)}\n  grades {string.Join(' ', Card.Grades.Select(grade => $"{grade.Name}:{Generate.Text(grade.From)}"))}";
}

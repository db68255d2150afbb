namespace UpsellScoring.Benchmarks.Data;

/// <summary>The library's batch scoring of a host's objects, as the questions call it.</summary>
internal sealed class ObjectsUnderTest(Scorecard card)
{
    private readonly AccountScorer<Customer> _scorer = Cards.Bind(card);

    internal void Score(List<Customer> customers, Span<double> scores) => _scorer.ScoreAll(customers, new BatchOutput(scores));
}

namespace UpsellScoring.Benchmarks.Data;

/// <summary>The library's batch scoring of columns, as the questions call it: everything that is made once is made before.</summary>
internal sealed class BatchUnderTest
{
    private static readonly BatchOptions _twoThreads = new() { MaxDegreeOfParallelism = 2 };

    private readonly BatchScorer _scorer;
    private readonly FactorColumn[] _columns;
    private readonly AlignedArray<double> _scores;

    private BatchUnderTest(Scorecard card, FactorColumn[] columns, AlignedArray<double> scores)
    {
        _scorer = card.BindColumns();
        _columns = columns;
        _scores = scores;
    }

    internal static BatchUnderTest Of(Scorecard card, Portfolio portfolio) =>
        new(card, [.. card.Factors.Zip(portfolio.Columns, (factor, column) => new FactorColumn(factor.Name, column.Memory))], portfolio.Scores);

    internal static BatchUnderTest OfFloats(Scorecard card, Portfolio portfolio) =>
        new(card, [.. card.Factors.Zip(portfolio.AsFloats(), (factor, column) => new FactorColumn(factor.Name, column.Memory))], portfolio.Scores);

    /// <summary>One curve alone, on the column made for it.</summary>
    internal static BatchUnderTest OfCurve(ICurve curve, Portfolio portfolio)
    {
        var card = Cards.OfCurve(curve);
        return new(card, [new(card.Factors[0].Name, portfolio.Columns[Cards.CurveColumn].Memory)], portfolio.Scores);
    }

    internal BatchSummary Score(int threads = 1) => _scorer.Score(_columns, new BatchOutput(_scores.Span), threads == 1 ? null : _twoThreads);
}

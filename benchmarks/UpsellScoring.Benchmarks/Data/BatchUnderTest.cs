namespace UpsellScoring.Benchmarks.Data;

/// <summary>The library's batch scoring of a portfolio, as the questions call it.</summary>
internal sealed class BatchUnderTest(Scorecard card)
{
    private readonly ValueScorer _scorer = card.BindValues();

    internal void Score(Portfolio portfolio, int threads = 1)
    {
        _ = threads;
        Span<double> values = stackalloc double[portfolio.Columns.Length];
        var scores = portfolio.Scores.Span;
        for (var i = 0; i < scores.Length; i++)
        {
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = portfolio.Columns[k].Span[i];
            }

            scores[i] = _scorer.Evaluate(values).Points ?? double.NaN;
        }
    }

    /// <summary>A card of one factor, on this column of the portfolio.</summary>
    internal void ScoreOne(Portfolio portfolio, int column)
    {
        var scores = portfolio.Scores.Span;
        ReadOnlySpan<double> values = portfolio.Columns[column].Span;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = _scorer.Evaluate(values.Slice(i, 1)).Points ?? double.NaN;
        }
    }

    /// <summary>A portfolio of single precision.</summary>
    internal void Score(AlignedArray<float>[] columns, AlignedArray<double> target)
    {
        Span<double> values = stackalloc double[columns.Length];
        var scores = target.Span;
        for (var i = 0; i < scores.Length; i++)
        {
            for (var k = 0; k < values.Length; k++)
            {
                values[k] = columns[k].Span[i];
            }

            scores[i] = _scorer.Evaluate(values).Points ?? double.NaN;
        }
    }
}

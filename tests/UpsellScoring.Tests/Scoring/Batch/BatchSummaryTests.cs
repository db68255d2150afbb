namespace UpsellScoring.Tests.Scoring;

public class BatchSummaryTests
{
    private static readonly Scorecard _card = OfFactors(2);

    [Fact]
    public void Default_ABatchOfNoAccounts()
    {
        var summary = default(BatchSummary);
        Assert.Equal(0, summary.Accounts + summary.Scored + summary.Unknown + summary.Infinite + summary.Broken + summary.BelowCoverageLimit);
        Assert.Empty(summary.Infinities);
        Assert.Empty(summary.BrokenAccounts);
        Assert.Null(summary.Grades);
        Assert.Equal("0 accounts: 0 scored, 0 of them below the coverage limit; 0 unknown, 0 infinite, 0 broken", summary.ToString());
    }

    [Fact]
    public void Infinities_NoValueIsInfinite_ZeroForEachFactor()
    {
        var summary = Score([1, 2], [3, 4]);
        Assert.Equal([new("factor 1", 0), new("factor 2", 0)], summary.Infinities);
    }

    [Fact]
    public void Score_BatchAfterBatch_EachHasItsOwnCounts()
    {
        var scorer = _card.BindColumns();
        var first = Score(scorer, [1, double.PositiveInfinity, double.NaN], [double.NegativeInfinity, double.PositiveInfinity, double.NaN]);
        var second = Score(scorer, [1, 2, 3], [double.NaN, 5, 6]);
        Assert.Equal((3, 0, 1, 2), (first.Accounts, first.Scored, first.Unknown, first.Infinite));
        Assert.Equal([new("factor 1", 1), new("factor 2", 2)], first.Infinities);
        Assert.Equal([0, 0, 0, 0], first.Grades!.Select(grade => grade.Count));
        Assert.Equal((3, 3, 0, 0, 1), (second.Accounts, second.Scored, second.Unknown, second.Infinite, second.BelowCoverageLimit));
        Assert.Equal([0, 0], second.Infinities.Select(factor => factor.Count));
        Assert.Equal(3, second.Grades!.Sum(grade => grade.Count));
    }

    [Fact]
    public void ScoreAll_SequenceAfterSequence_EachHasItsOwnBrokenAccounts()
    {
        var scorer = _card.Bind<double[]>(new("factor 1", row => row[0]), new("factor 2", row => row[1]));
        var scores = new double[2];
        var first = scorer.ScoreAll([[1], [1, 2]], new(scores));
        var second = scorer.ScoreAll([[1, 2], [3, 4]], new(scores));
        Assert.Equal((1, 0), (first.Broken, Assert.Single(first.BrokenAccounts).Index));
        Assert.Equal(0, second.Broken);
        Assert.Empty(second.BrokenAccounts);
    }

    [Fact]
    public void Score_Columns_NothingIsAllocated()
    {
        var card = OfFactors(5);
        FactorColumn[] columns = [.. card.Factors.Select(factor => new FactorColumn(factor.Name, new double[300]))];
        var scores = new double[300];
        var scorer = card.BindColumns();
        scorer.Score(columns, new(scores));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            scorer.Score(columns, new(scores));
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Score_AnyNumberOfFactors_EachColumnGoesToItsFactor()
    {
        for (var factors = 1; factors <= 13; factors++)
        {
            var card = OfFactors(factors);
            // The column of factor k rises k times as fast, its curve ends later, and they come in reverse: a column at another factor tells.
            FactorColumn[] columns =
            [
                .. Enumerable.Range(0, factors).Reverse().Select(k => new FactorColumn($"factor {k + 1}", Enumerable.Range(0, 40).Select(i => i * 0.02 * k).ToArray())),
            ];
            var scores = new double[40];
            card.BindColumns().Score(columns, new(scores));
            var one = card.BindValues();
            for (var i = 0; i < 40; i++)
            {
                Assert.Equal(one.Evaluate([.. Enumerable.Range(0, factors).Select(k => i * 0.02 * k)]).Points, scores[i]);
            }
        }
    }

    private static Scorecard OfFactors(int count) =>
        new("card", [.. Enumerable.Range(0, count).Select(i => new Factor($"factor {i + 1}", 100.0 / count, Curves.Linear(0, 10 + i)))]);

    private static BatchSummary Score(double[] first, double[] second) => Score(_card.BindColumns(), first, second);

    private static BatchSummary Score(BatchScorer scorer, double[] first, double[] second) =>
        scorer.Score([new("factor 1", first), new("factor 2", second)], new(new double[first.Length]) { Grades = new byte[first.Length] });
}

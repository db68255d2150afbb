using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How much faster is the batch scorer than what one would write without it?</summary>
internal static class BaselineRows
{
    private const int Large = 10_000_000;
    private const int OfObjects = 1_000_000;

    // A batch allocates a little per call; per account it must be nothing.
    private const double Nothing = 0.01;

    internal static IEnumerable<Row> All =>
    [
        new("struct-loop", "five linear factors, 10^7, 1 thread", Large, AgainstStructs) { Floor = 4, Goal = 6 },
        new("tensor-passes", "five linear factors, 10^7, 1 thread", Large, AgainstPasses) { Floor = 8, Goal = 12 },
        new("host-objects", "objects with five properties, 10^6, 1 thread", OfObjects, ObjectsAgainstLinq) { Floor = 5, Goal = 8, MostBytes = Nothing },
    ];

    private static Duel AgainstStructs(int size)
    {
        var portfolio = Portfolio.Of(size);
        var rows = AccountRow.ArrayOf(portfolio);
        return Agreed(portfolio, Batch(portfolio), new("struct loop", portfolio.Count, () => StructLoop.Run(rows, portfolio.Scores.Span)));
    }

    private static Duel AgainstPasses(int size)
    {
        var portfolio = Portfolio.Of(size);
        var passes = new TensorPasses(portfolio);
        return Agreed(portfolio, Batch(portfolio), new("TensorPrimitives passes", portfolio.Count, passes.Run), Agreement.Rounding);
    }

    private static Duel ObjectsAgainstLinq(int size)
    {
        var portfolio = Portfolio.Of(size);
        var customers = Customer.ListOf(portfolio);
        var objects = new ObjectsUnderTest(Cards.Linear);
        return Agreed(
            portfolio,
            new("objects", portfolio.Count, () => objects.Score(customers, portfolio.Scores.Span)),
            new("LINQ with delegates", portfolio.Count, () => LinqWithDelegates.Run(customers, portfolio.Scores.Span)),
            Agreement.Rounding);
    }

    private static Work Batch(Portfolio portfolio)
    {
        var batch = BatchUnderTest.Of(Cards.Linear, portfolio);
        return new("batch", portfolio.Count, () => batch.Score());
    }

    private static Duel Agreed(Portfolio portfolio, Work subject, Work baseline, double tolerance = 0)
    {
        Agreement.Check(portfolio, subject, baseline, tolerance);
        return new(subject, baseline);
    }
}

using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How near does a curve alone come to a copy of its column?</summary>
internal static class CurveRows
{
    internal static IEnumerable<Row> All =>
    [
        new("knots", "a curve of 8 knots alone, 10^7, 1 thread", 10_000_000, size =>
        {
            var portfolio = Portfolio.Of(size);
            var batch = BatchUnderTest.OfCurve(Cards.EightKnots, portfolio);
            return new(new Work("batch", portfolio.Count, () => batch.Score()), LimitWorks.Copy(portfolio, threads: 1));
        })
        {
            Floor = 0.65, Goal = 0.80,
        },
    ];
}

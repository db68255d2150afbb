using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>Is the limit really one? It moves its bytes as fast as an independent copy and triad, so that it cannot flatter by being slow.</summary>
internal static class LimitRows
{
    private const int Size = 10_000_000;

    internal static IEnumerable<Row> All =>
        [Of("copy", 1, LimitWorks.Copy), Of("triad", 1, LimitWorks.Triad), Of("copy", 2, LimitWorks.Copy), Of("triad", 2, LimitWorks.Triad)];

    private static Row Of(string name, int threads, Func<Portfolio, int, IReadOnlyList<Work>> rival) =>
        new($"limit-{name}-{threads}", $"the limit itself, 10^7, {threads} thread{(threads == 1 ? "" : "s")}", Size, size => Against(size, threads, rival))
        {
            Floor = 0.95, Goal = 0.95, Unit = "byte",
        };

    private static Duel Against(int size, int threads, Func<Portfolio, int, IReadOnlyList<Work>> rival)
    {
        var portfolio = Portfolio.Of(size);
        return new(LimitWorks.InBytes(portfolio, threads), rival(portfolio, threads));
    }
}

using UpsellScoring.Benchmarks.Baselines;
using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>How near does the batch scorer come to the memory, and to a kernel written by hand for one card?</summary>
internal static class BatchRows
{
    private static readonly bool[] _prefetch = [false, true];

    private const int Large = 10_000_000;

    internal static IEnumerable<Row> All =>
    [
        OfFused("fused-1e3", "five linear factors, 10^3, 1 thread", 1_000, StoreKind.Normal),
        OfLimit("linear-1e5", "five linear factors, 10^5, 1 thread", Cards.Linear, 100_000, 1, 0.80, 0.92),
        OfFused("fused-1e5", "five linear factors, 10^5, 1 thread", 100_000, StoreKind.Normal),
        OfLimit("linear-1", "five linear factors, 10^7, 1 thread", Cards.Linear, Large, 1, 0.85, 0.95),
        OfLimit("linear-2", "five linear factors, 10^7, 2 threads", Cards.Linear, Large, 2, 0.80, 0.92),
        OfFused("fused-1e7", "five linear factors, 10^7, 1 thread", Large, StoreKind.Streamed),
        OfLimit("standard-1", "standard card with its logarithm, 10^7, 1 thread", Cards.Standard, Large, 1, 0.70, 0.80),
        OfLimit("standard-2", "standard card with its logarithm, 10^7, 2 threads", Cards.Standard, Large, 2, 0.75, 0.88),
    ];

    private static Row OfLimit(string name, string question, Scorecard card, int size, int threads, double floor, double goal) =>
        new(name, question, size, count =>
        {
            var portfolio = Portfolio.Of(count);
            var batch = BatchUnderTest.Of(card, portfolio);
            return new(new Work("batch", portfolio.Count, () => batch.Score(threads)), LimitWorks.ReadAndWrite(portfolio, threads));
        })
        {
            Floor = floor,
            Goal = goal,
        };

    // The baseline stores as the library does: past the caches only what is too large for them. Streamed, a thousand scores are
    // written faster, because they leave the nearest cache to the columns, and read again from memory.
    private static Row OfFused(string name, string question, int size, StoreKind store) =>
        new(name, question, size, count =>
        {
            var portfolio = Portfolio.Of(count);
            var batch = BatchUnderTest.Of(Cards.Linear, portfolio);
            var subject = new Work("batch", portfolio.Count, () => batch.Score());
            Work[] baselines =
            [
                .. from prefetch in _prefetch
                   select new Work($"hand-fused, {store.ToString().ToLowerInvariant()}{(prefetch ? ", prefetch" : "")}", portfolio.Count, () => HandFused.Run(portfolio, store, prefetch)),
            ];
            foreach (var baseline in baselines)
            {
                Agreement.Check(portfolio, subject, baseline);
            }

            return new(subject, baselines);
        })
        {
            Floor = 0.85,
            Goal = 0.95,
        };
}

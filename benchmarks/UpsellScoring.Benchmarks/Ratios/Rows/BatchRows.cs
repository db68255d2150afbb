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
        OfShipped("fused-1e3", "five linear factors, 10^3, 1 thread", 1_000, StoreKind.Normal) with { Floor = 0.85, Goal = 0.95 },
        OfKernel("kernel-1e3", "the same against the bare kernel", 1_000, StoreKind.Normal),
        OfLimit("linear-1e5", "five linear factors, 10^5, 1 thread", Cards.Linear, 100_000, 1, 0.80, 0.92),
        OfKernel("fused-1e5", "five linear factors, 10^5, 1 thread", 100_000, StoreKind.Normal) with { Floor = 0.85, Goal = 0.95 },
        OfLimit("linear-1", "five linear factors, 10^7, 1 thread", Cards.Linear, Large, 1, 0.85, 0.95),
        OfLimit("linear-2", "five linear factors, 10^7, 2 threads", Cards.Linear, Large, 2, 0.80, 0.92),
        OfKernel("fused-1e7", "five linear factors, 10^7, 1 thread", Large, StoreKind.Streamed) with { Floor = 0.85, Goal = 0.95 },
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
    private static Row OfKernel(string name, string question, int size, StoreKind store) =>
        new(name, question, size, count =>
        {
            var portfolio = Portfolio.Of(count);
            return OfHand(portfolio, store, "hand-fused", prefetch => HandFused.Run(portfolio, store, prefetch));
        });

    // A thousand accounts take no longer than what is done around them, so both sides do it.
    private static Row OfShipped(string name, string question, int size, StoreKind store) =>
        new(name, question, size, count =>
        {
            var portfolio = Portfolio.Of(count);
            var columns = Array.ConvertAll(portfolio.Columns, column => column.Memory);
            HandCounts Run(bool prefetch) => HandFused.Run(
                columns[0].Span, columns[1].Span, columns[2].Span, columns[3].Span, columns[4].Span, portfolio.Scores.Span, store, prefetch);
            Agreement.Check(BatchUnderTest.Of(Cards.Linear, portfolio).Score(), Run(prefetch: false));
            return OfHand(portfolio, store, "hand-fused, checked and counted", prefetch => Run(prefetch));
        });

    private static Duel OfHand(Portfolio portfolio, StoreKind store, string name, Action<bool> run)
    {
        var batch = BatchUnderTest.Of(Cards.Linear, portfolio);
        var subject = new Work("batch", portfolio.Count, () => batch.Score());
        Work[] baselines =
        [
            .. from prefetch in _prefetch
               select new Work($"{name}, {store.ToString().ToLowerInvariant()}{(prefetch ? ", prefetch" : "")}", portfolio.Count, () => run(prefetch)),
        ];
        foreach (var baseline in baselines)
        {
            Agreement.Check(portfolio, subject, baseline);
        }

        return new(subject, baselines);
    }
}

using System.Globalization;

using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>Do two threads pay, and never cost?</summary>
internal static class ThreadRows
{
    private const double NeverSlower = 0.95;

    internal static IEnumerable<Row> All =>
        [Of(1_000), Of(4_000), Of(16_000), Of(64_000), Of(1_000_000) with { Floor = 1.5, Goal = 1.8 }];

    private static Row Of(int size) =>
        new($"threads-{size.ToString(CultureInfo.InvariantCulture)}", $"2 threads, five linear factors, {size.ToString("N0", CultureInfo.InvariantCulture)}", size, count =>
        {
            var portfolio = Portfolio.Of(count);
            var batch = BatchUnderTest.Of(Cards.Linear, portfolio);
            var serial = new Work("1 thread", portfolio.Count, () => batch.Score());
            var parallel = new Work("2 threads", portfolio.Count, () => batch.Score(threads: 2));
            Agreement.Check(portfolio, parallel, serial);
            return new(parallel, serial);
        })
        {
            Floor = NeverSlower,
            Goal = NeverSlower,
        };
}

using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>The limits as work, in all their forms; the fastest on the machine is the limit.</summary>
internal static unsafe class LimitWorks
{
    /// <summary>Read all columns, write one number per account; in accounts.</summary>
    internal static IReadOnlyList<Work> ReadAndWrite(Portfolio portfolio, int threads) =>
        [.. LimitForm.All.Select(form => new Work($"limit, {form}", portfolio.Count, () => Limits.ReadAndWrite.Run(portfolio, form, threads)))];

    /// <summary>Copy a column; in elements.</summary>
    internal static IReadOnlyList<Work> Copy(Portfolio portfolio, int threads) =>
    [
        new("copy, blocks", portfolio.Count, () => Limits.Copy.Blocks(portfolio.Columns[0].Pointer, portfolio.Scores.Pointer, portfolio.Count, threads)),
        new("copy, streamed", portfolio.Count, () => Limits.Copy.Streamed(portfolio.Columns[0].Pointer, portfolio.Scores.Pointer, portfolio.Count, threads)),
    ];

    /// <summary>The triad of two columns; in elements.</summary>
    internal static IReadOnlyList<Work> Triad(Portfolio portfolio, int threads) =>
    [
        .. Enum.GetValues<StoreKind>().Select(store => new Work(
            $"triad, {store.ToString().ToLowerInvariant()}",
            portfolio.Count,
            () => Limits.Triad.Run(portfolio.Columns[0].Pointer, portfolio.Columns[1].Pointer, portfolio.Scores.Pointer, portfolio.Count, store, threads))),
    ];

    /// <summary>The same work and then a mere reading of the columns from this one on.</summary>
    internal static IReadOnlyList<Work> AndReading(this IReadOnlyList<Work> works, Portfolio portfolio, int column, int threads) =>
    [
        .. works.Select(work => new Work($"{work.Name} + reading", work.Units, () =>
        {
            work.Run();
            foreach (var other in portfolio.Columns.AsSpan(column))
            {
                Reading.Run(other.Pointer, other.Length, threads);
            }
        })),
    ];

    /// <summary>The same work with another unit, of which there are so many in each of the present ones.</summary>
    internal static IReadOnlyList<Work> InUnits(this IReadOnlyList<Work> works, double perUnit) => [.. works.Select(work => work with { Units = work.Units * perUnit })];
}

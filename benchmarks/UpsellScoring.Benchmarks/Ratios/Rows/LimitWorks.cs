using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>The forms of the limits; the fastest on the machine is the limit.</summary>
internal static unsafe class LimitWorks
{
    private const int Copied = 2 * sizeof(double);
    private const int InTriad = 3 * sizeof(double);

    /// <summary>How a kernel may read and write.</summary>
    internal static readonly (string Name, StoreKind Store, bool Prefetch)[] Forms =
    [
        ("normal", StoreKind.Normal, false),
        ("normal, prefetch", StoreKind.Normal, true),
        ("streamed", StoreKind.Streamed, false),
        ("streamed, prefetch", StoreKind.Streamed, true),
    ];

    /// <summary>Read all columns, write one number per account; in accounts.</summary>
    internal static IReadOnlyList<Work> ReadAndWrite(Portfolio portfolio, int threads) =>
    [
        .. Forms.Select(form => new Work($"limit, {form.Name}", portfolio.Count, () => Limits.ReadAndWrite.Run(portfolio, form.Store, form.Prefetch, threads))),
    ];

    /// <summary>The same in bytes moved.</summary>
    internal static IReadOnlyList<Work> InBytes(Portfolio portfolio, int threads) =>
        [.. ReadAndWrite(portfolio, threads).Select(work => work with { Units = work.Units * (portfolio.Columns.Length + 1) * sizeof(double) })];

    /// <summary>Copies of a column, in bytes moved.</summary>
    internal static IReadOnlyList<Work> Copy(Portfolio portfolio, int threads) => Copies(portfolio, threads, Copied);

    /// <summary>Copies of a column, in elements.</summary>
    internal static IReadOnlyList<Work> CopyInElements(Portfolio portfolio, int threads) => Copies(portfolio, threads, 1);

    /// <summary>The triad, in bytes moved.</summary>
    internal static IReadOnlyList<Work> Triad(Portfolio portfolio, int threads) =>
    [
        .. Enum.GetValues<StoreKind>().Select(store => new Work(
            $"triad, {store.ToString().ToLowerInvariant()}",
            (double)portfolio.Count * InTriad,
            () => Limits.Triad.Run(portfolio.Columns[0].Pointer, portfolio.Columns[1].Pointer, portfolio.Scores.Pointer, portfolio.Count, store, threads))),
    ];

    private static IReadOnlyList<Work> Copies(Portfolio portfolio, int threads, double unitsPerElement) =>
    [
        new("copy, blocks", portfolio.Count * unitsPerElement, () => Limits.Copy.Blocks(portfolio.Columns[0].Pointer, portfolio.Scores.Pointer, portfolio.Count, threads)),
        new("copy, streamed", portfolio.Count * unitsPerElement, () => Limits.Copy.Streamed(portfolio.Columns[0].Pointer, portfolio.Scores.Pointer, portfolio.Count, threads)),
    ];
}

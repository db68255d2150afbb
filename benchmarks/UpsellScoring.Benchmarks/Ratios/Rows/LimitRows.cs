using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>
/// Is the limit really one? It must be as fast as independent kernels that move the same bytes: a copy of one column, or the
/// triad of two, and then a reading of the other columns. The bandwidths of copy and triad alone are reported beside it: where
/// memory reads and writes at the same time they are higher, because more of their bytes are written.
/// </summary>
internal static class LimitRows
{
    private const int Size = 10_000_000;
    private const int ColumnsOfCopy = 1;
    private const int ColumnsOfTriad = 2;
    private const double AsFast = 0.95;

    internal static IEnumerable<Row> All =>
    [
        .. from threads in Enumerable.Range(1, 2)
           from row in new[] { Mixed("copy", threads, LimitWorks.Copy, ColumnsOfCopy), Mixed("triad", threads, LimitWorks.Triad, ColumnsOfTriad) }
           select row,
        .. from threads in Enumerable.Range(1, 2)
           from row in new[] { Alone("copy", threads, LimitWorks.Copy, ColumnsOfCopy), Alone("triad", threads, LimitWorks.Triad, ColumnsOfTriad) }
           select row,
    ];

    private static Row Mixed(string name, int threads, Func<Portfolio, int, IReadOnlyList<Work>> rival, int columns) =>
        new($"limit-{name}-{threads}", $"the limit: read 5, write 1, 10^7, threads: {threads}", Size, size =>
        {
            var portfolio = Portfolio.Of(size);
            return new(LimitWorks.ReadAndWrite(portfolio, threads), rival(portfolio, threads).AndReading(portfolio, columns, threads));
        })
        {
            Floor = AsFast,
            Goal = AsFast,
        };

    private static Row Alone(string name, int threads, Func<Portfolio, int, IReadOnlyList<Work>> rival, int columns) =>
        new($"bandwidth-{name}-{threads}", $"bandwidth of the limit, 10^7, threads: {threads}", Size, size =>
        {
            var portfolio = Portfolio.Of(size);
            return new(
                LimitWorks.ReadAndWrite(portfolio, threads).InUnits((portfolio.Columns.Length + 1) * sizeof(double)),
                rival(portfolio, threads).InUnits((columns + 1) * sizeof(double)));
        })
        {
            Unit = "byte",
        };
}

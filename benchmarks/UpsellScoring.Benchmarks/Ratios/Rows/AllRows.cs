namespace UpsellScoring.Benchmarks.Ratios.Rows;

/// <summary>The rows of the table, in its order. A new one is a method in its question's file, or a new file and a line here.</summary>
internal static class AllRows
{
    internal static IReadOnlyList<Row> InOrder { get; } =
    [
        .. LimitRows.All,
        .. BatchRows.All,
        .. BaselineRows.All,
        .. AccountRows.All,
        .. ThreadRows.All,
        .. CurveRows.All,
        .. PercentileRows.All,
        .. OutcomeRows.All,
        .. AdviceRows.All,
    ];
}

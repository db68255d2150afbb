namespace UpsellScoring.Scoring;

/// <summary>All kinds of built-in curves, in the order in which documents and schema list them.</summary>
internal static class CurveCatalogue
{
    internal static IReadOnlyList<CurveKind> Kinds { get; } =
    [
        Curves.LinearKind,
        Curves.FallingKind,
        Curves.LogarithmicKind,
        Curves.LogisticKind,
        Curves.StepsKind,
        Curves.PiecewiseLinearKind,
        Curves.PeakKind,
        Curves.PercentileKind,
    ];
}

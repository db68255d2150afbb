using UpsellScoring.Scoring;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>The library's percentiles at scale, as the questions call them.</summary>
internal static class PercentilesUnderTest
{
    internal static Curve Freeze(AlignedArray<double> values) => Curves.Percentile(values.Span);

    internal static void Rank(AlignedArray<double> values, double[] shares) => PercentileRanks.Of(values.Span, shares);
}

using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>The one place that chooses the number of lanes.</summary>
internal static class BlockScorers
{
    /// <summary>The most lanes the machine works on at once: 8, 4 or 1.</summary>
    internal static int MostLanes { get; } =
        Vector512.IsHardwareAccelerated && Avx512F.IsSupported ? Lanes8.Count
        : Vector256.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported ? Lanes4.Count
        : Lane.Count;

    internal static IBlockScorer Create(int lanes, BatchCard card, ColumnSource[] columns, PinnedOutput output, double leastWeight) => lanes switch
    {
        8 => new BlockScorer<Lanes8>(card, columns, output, leastWeight),
        4 => new BlockScorer<Lanes4>(card, columns, output, leastWeight),
        _ => new BlockScorer<Lane>(card, columns, output, leastWeight),
    };
}

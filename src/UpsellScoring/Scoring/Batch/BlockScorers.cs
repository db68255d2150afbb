using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>The one place that chooses the number of lanes. Keeps a scorer for the next batch: to make one takes as long as to score a thousand accounts.</summary>
internal sealed class BlockScorers(BatchCard card)
{
    private IBlockScorer? _spare;

    /// <summary>The most lanes the machine works on at once: 8, 4 or 1.</summary>
    internal static int MostLanes { get; } =
        Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512DQ.IsSupported ? Lanes8.Count
        : Vector256.IsHardwareAccelerated && Avx2.IsSupported && Fma.IsSupported ? Lanes4.Count
        : Lane.Count;

    internal IBlockScorer Take(int lanes) =>
        lanes == MostLanes && Interlocked.Exchange(ref _spare, null) is { } spare ? spare : lanes switch
        {
            8 => new BlockScorer<Lanes8>(card),
            4 => new BlockScorer<Lanes4>(card),
            _ => new BlockScorer<Lane>(card),
        };

    internal void GiveBack(IBlockScorer scorer)
    {
        if (scorer.Lanes == MostLanes)
        {
            Volatile.Write(ref _spare, scorer);
        }
    }
}

using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Benchmarks.Limits;

/// <summary>target = source: 16 bytes per element. Independent of <see cref="ReadAndWrite"/>, to check it.</summary>
internal static unsafe class Copy
{
    /// <summary>With the runtime's own block copy.</summary>
    internal static void Blocks(double* source, double* target, long count, int threads) =>
        Halves.Run(count, threads, (from, to) => Buffer.MemoryCopy(source + from, target + from, (to - from) * sizeof(double), (to - from) * sizeof(double)));

    /// <summary>With vectors and streamed stores.</summary>
    internal static void Streamed(double* source, double* target, long count, int threads) =>
        Halves.Run(count, threads, (from, to) =>
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Stream<Lanes512, Vector512<double>>(source, target, from, to);
            }
            else
            {
                Stream<Lanes256, Vector256<double>>(source, target, from, to);
            }
        });

    private static void Stream<TLanes, TVector>(double* source, double* target, long from, long to)
        where TLanes : ILanes<TVector>
    {
        var i = from;
        for (; i <= to - TLanes.Count; i += TLanes.Count)
        {
            TLanes.Stream(TLanes.Load(source + i), target + i);
        }

        for (; i < to; i++)
        {
            target[i] = source[i];
        }

        if (Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }
}

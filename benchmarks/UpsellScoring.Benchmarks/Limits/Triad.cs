using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace UpsellScoring.Benchmarks.Limits;

/// <summary>target = left + 3 * right: 24 bytes per element (McCalpin's STREAM). Independent of <see cref="ReadAndWrite"/>, to check it.</summary>
internal static unsafe class Triad
{
    private const double Factor = 3;

    internal static void Run(double* left, double* right, double* target, long count, StoreKind store, int threads) =>
        Halves.Run(count, threads, (from, to) =>
        {
            if (Vector512.IsHardwareAccelerated)
            {
                Run<Lanes512, Vector512<double>>(left, right, target, from, to, store);
            }
            else
            {
                Run<Lanes256, Vector256<double>>(left, right, target, from, to, store);
            }
        });

    private static void Run<TLanes, TVector>(double* left, double* right, double* target, long from, long to, StoreKind store)
        where TLanes : ILanes<TVector>
    {
        var factor = TLanes.All(Factor);
        var i = from;
        for (; i <= to - TLanes.Count; i += TLanes.Count)
        {
            var sum = TLanes.Add(TLanes.Load(left + i), TLanes.Multiply(factor, TLanes.Load(right + i)));
            if (store == StoreKind.Streamed)
            {
                TLanes.Stream(sum, target + i);
            }
            else
            {
                TLanes.Store(sum, target + i);
            }
        }

        for (; i < to; i++)
        {
            target[i] = left[i] + (Factor * right[i]);
        }

        if (store == StoreKind.Streamed && Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }
}

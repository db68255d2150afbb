using System.Runtime.Intrinsics;

namespace UpsellScoring.Benchmarks.Limits;

/// <summary>Reads a column: 8 bytes per element.</summary>
internal static unsafe class Reading
{
    private static double _sum;

    internal static void Run(double* source, long count, int threads) =>
        Halves.Run(count, threads, (from, to) => _sum = Vector512.IsHardwareAccelerated
            ? Sum<Lanes512, Vector512<double>>(source, from, to)
            : Sum<Lanes256, Vector256<double>>(source, from, to));

    private static double Sum<TLanes, TVector>(double* source, long from, long to)
        where TLanes : ILanes<TVector>
    {
        TVector a = TLanes.All(0), b = a, c = a, d = a;
        var i = from;
        for (; i <= to - (4 * TLanes.Count); i += 4 * TLanes.Count)
        {
            a = TLanes.Add(a, TLanes.Load(source + i));
            b = TLanes.Add(b, TLanes.Load(source + i + TLanes.Count));
            c = TLanes.Add(c, TLanes.Load(source + i + (2 * TLanes.Count)));
            d = TLanes.Add(d, TLanes.Load(source + i + (3 * TLanes.Count)));
        }

        var lanes = stackalloc double[TLanes.Count];
        TLanes.Store(TLanes.Add(TLanes.Add(a, b), TLanes.Add(c, d)), lanes);
        double sum = 0;
        for (var lane = 0; lane < TLanes.Count; lane++)
        {
            sum += lanes[lane];
        }

        for (; i < to; i++)
        {
            sum += source[i];
        }

        return sum;
    }
}

using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Benchmarks.Data;

namespace UpsellScoring.Benchmarks.Limits;

/// <summary>
/// The least any scorer of columns has to do: read every column once, write one number per account. The columns are added
/// up, so that no read can be left out.
/// </summary>
internal static unsafe class ReadAndWrite
{
    private const int VectorsPerTile = 4;
    private const int PrefetchBytes = 2048;
    private const int LineBytes = 64;

    internal static void Run(Portfolio portfolio, StoreKind store, bool prefetch, int threads)
    {
        var count = portfolio.Columns.Length;
        var addresses = Array.ConvertAll(portfolio.Columns, column => (nint)column.Pointer);
        Halves.Run(portfolio.Count, threads, (from, to) =>
        {
            fixed (nint* columns = addresses)
            {
                if (Vector512.IsHardwareAccelerated)
                {
                    Sum<Lanes512, Vector512<double>>((double**)columns, count, portfolio.Scores.Pointer, from, to, store, prefetch && Sse.IsSupported);
                }
                else
                {
                    Sum<Lanes256, Vector256<double>>((double**)columns, count, portfolio.Scores.Pointer, from, to, store, prefetch && Sse.IsSupported);
                }
            }
        });
    }

    private static void Sum<TLanes, TVector>(double** columns, int count, double* target, long from, long to, StoreKind store, bool prefetch)
        where TLanes : ILanes<TVector>
    {
        var tile = VectorsPerTile * TLanes.Count;
        var i = from;
        for (; i <= to - tile; i += tile)
        {
            TVector a = TLanes.All(0), b = a, c = a, d = a;
            for (var k = 0; k < count; k++)
            {
                var column = columns[k] + i;
                if (prefetch)
                {
                    Prefetch((byte*)column + PrefetchBytes, tile * sizeof(double));
                }

                a = TLanes.Add(a, TLanes.Load(column));
                b = TLanes.Add(b, TLanes.Load(column + TLanes.Count));
                c = TLanes.Add(c, TLanes.Load(column + (2 * TLanes.Count)));
                d = TLanes.Add(d, TLanes.Load(column + (3 * TLanes.Count)));
            }

            var place = target + i;
            if (store == StoreKind.Streamed)
            {
                TLanes.Stream(a, place);
                TLanes.Stream(b, place + TLanes.Count);
                TLanes.Stream(c, place + (2 * TLanes.Count));
                TLanes.Stream(d, place + (3 * TLanes.Count));
            }
            else
            {
                TLanes.Store(a, place);
                TLanes.Store(b, place + TLanes.Count);
                TLanes.Store(c, place + (2 * TLanes.Count));
                TLanes.Store(d, place + (3 * TLanes.Count));
            }
        }

        for (; i < to; i++)
        {
            double sum = 0;
            for (var k = 0; k < count; k++)
            {
                sum += columns[k][i];
            }

            target[i] = sum;
        }

        if (store == StoreKind.Streamed && Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    private static void Prefetch(byte* place, int bytes)
    {
        for (var line = 0; line < bytes; line += LineBytes)
        {
            Sse.Prefetch0(place + line);
        }
    }
}

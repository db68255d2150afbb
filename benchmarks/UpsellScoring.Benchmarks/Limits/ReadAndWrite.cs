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

    internal static void Run(Portfolio portfolio, LimitForm form, int threads)
    {
        var count = portfolio.Columns.Length;
        var addresses = Array.ConvertAll(portfolio.Columns, column => (nint)column.Pointer);
        Halves.Run(portfolio.Count, threads, (from, to) =>
        {
            fixed (nint* columns = addresses)
            {
                if (Vector512.IsHardwareAccelerated)
                {
                    Sum<Lanes512, Vector512<double>>((double**)columns, count, portfolio.Scores.Pointer, from, to, form);
                }
                else
                {
                    Sum<Lanes256, Vector256<double>>((double**)columns, count, portfolio.Scores.Pointer, from, to, form);
                }
            }
        });
    }

    private static void Sum<TLanes, TVector>(double** columns, int count, double* target, long from, long to, LimitForm form)
        where TLanes : ILanes<TVector>
    {
        var i = form switch
        {
            { IsTiled: true } => Tiles<TLanes, TVector>(columns, count, target, from, to, form.Store, form.Prefetch && Sse.IsSupported),
            _ when count == Portfolio.Factors => FiveVectors<TLanes, TVector>(columns, target, from, to, form.Store),
            _ => Vectors<TLanes, TVector>(columns, count, target, from, to, form.Store),
        };
        for (; i < to; i++)
        {
            double sum = 0;
            for (var k = 0; k < count; k++)
            {
                sum += columns[k][i];
            }

            target[i] = sum;
        }

        if (form.Store == StoreKind.Streamed && Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    /// <summary><see cref="Vectors"/> written out for five columns: nothing but the reads and the write is left.</summary>
    private static long FiveVectors<TLanes, TVector>(double** columns, double* target, long from, long to, StoreKind store)
        where TLanes : ILanes<TVector>
    {
        double* a = columns[0], b = columns[1], c = columns[2], d = columns[3], e = columns[4];
        var i = from;
        for (; i <= to - TLanes.Count; i += TLanes.Count)
        {
            var sum = TLanes.Add(TLanes.Add(TLanes.Load(a + i), TLanes.Load(b + i)), TLanes.Add(TLanes.Load(c + i), TLanes.Load(d + i)));
            Put<TLanes, TVector>(TLanes.Add(sum, TLanes.Load(e + i)), target + i, store);
        }

        return i;
    }

    private static long Vectors<TLanes, TVector>(double** columns, int count, double* target, long from, long to, StoreKind store)
        where TLanes : ILanes<TVector>
    {
        var i = from;
        for (; i <= to - TLanes.Count; i += TLanes.Count)
        {
            var sum = TLanes.Load(columns[0] + i);
            for (var k = 1; k < count; k++)
            {
                sum = TLanes.Add(sum, TLanes.Load(columns[k] + i));
            }

            Put<TLanes, TVector>(sum, target + i, store);
        }

        return i;
    }

    private static long Tiles<TLanes, TVector>(double** columns, int count, double* target, long from, long to, StoreKind store, bool prefetch)
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

            Put<TLanes, TVector>(a, target + i, store);
            Put<TLanes, TVector>(b, target + i + TLanes.Count, store);
            Put<TLanes, TVector>(c, target + i + (2 * TLanes.Count), store);
            Put<TLanes, TVector>(d, target + i + (3 * TLanes.Count), store);
        }

        return i;
    }

    private static void Put<TLanes, TVector>(TVector vector, double* place, StoreKind store)
        where TLanes : ILanes<TVector>
    {
        if (store == StoreKind.Streamed)
        {
            TLanes.Stream(vector, place);
        }
        else
        {
            TLanes.Store(vector, place);
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

using System.Numerics;

namespace ScoreAPortfolio;

/// <summary>
/// The least any scorer of five columns has to do: read each number once and write one per account. The columns are added
/// up, so that no read can be left out; the sums are stored past the caches, as the scores are.
/// </summary>
internal static unsafe class MemoryLimit
{
    private const int Block = 1 << 16;

    public static void Run(Portfolio portfolio, double[] target, int threads)
    {
        var next = -1;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            for (long from; (from = (long)Interlocked.Increment(ref next) * Block) < target.Length;)
            {
                Add(portfolio, target, (int)from, (int)Math.Min(from + Block, target.Length));
            }
        });
    }

    private static void Add(Portfolio portfolio, double[] target, int from, int to)
    {
        fixed (double* a = portfolio.ContractValue, b = portfolio.Tenure, c = portfolio.Utilization, d = portfolio.GrowthGap, e = portfolio.Satisfaction, sums = target)
        {
            var i = from;
            // Such a store begins at a multiple of the vector's size.
            for (; i < to && (nuint)(sums + i) % (nuint)sizeof(Vector<double>) != 0; i++)
            {
                sums[i] = a[i] + b[i] + c[i] + d[i] + e[i];
            }

            for (; i <= to - Vector<double>.Count; i += Vector<double>.Count)
            {
                var sum = Vector.Load(a + i) + Vector.Load(b + i) + Vector.Load(c + i) + Vector.Load(d + i) + Vector.Load(e + i);
                sum.StoreAlignedNonTemporal(sums + i);
            }

            for (; i < to; i++)
            {
                sums[i] = a[i] + b[i] + c[i] + d[i] + e[i];
            }
        }
    }
}

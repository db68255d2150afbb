using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Benchmarks.Data;
using UpsellScoring.Benchmarks.Limits;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>The linear card written out by hand for its five factors, as fast as it can be: the same bits as the library's scores.</summary>
internal static unsafe class HandFused
{
    private const int PrefetchBytes = 2048;

    // 60 of 100, as the library's default.
    private const double LeastWeight = 60;

    /// <summary>The kernel alone: nothing is checked or counted.</summary>
    internal static void Run(Portfolio portfolio, StoreKind store, bool prefetch)
    {
        double* a = portfolio.Columns[0].Pointer, b = portfolio.Columns[1].Pointer, c = portfolio.Columns[2].Pointer;
        double* d = portfolio.Columns[3].Pointer, e = portfolio.Columns[4].Pointer, target = portfolio.Scores.Pointer;
        Score<ScoresAlone>(a, b, c, d, e, target, portfolio.Count, store, prefetch);
    }

    /// <summary>As a host would ship it for this one card, and as the library does it: lengths and overlaps are checked before the first write, and scored and thinly known accounts are counted.</summary>
    internal static HandCounts Run(
        ReadOnlySpan<double> contractValue,
        ReadOnlySpan<double> tenure,
        ReadOnlySpan<double> utilization,
        ReadOnlySpan<double> growthGap,
        ReadOnlySpan<double> satisfaction,
        Span<double> scores,
        StoreKind store,
        bool prefetch)
    {
        if (contractValue.Length != scores.Length || tenure.Length != scores.Length || utilization.Length != scores.Length
            || growthGap.Length != scores.Length || satisfaction.Length != scores.Length)
        {
            throw new ArgumentException("The columns and the scores differ in length.", nameof(scores));
        }

        if (scores.Overlaps(contractValue) || scores.Overlaps(tenure) || scores.Overlaps(utilization) || scores.Overlaps(growthGap) || scores.Overlaps(satisfaction))
        {
            throw new ArgumentException("The scores share memory with a column.", nameof(scores));
        }

        fixed (double* a = contractValue, b = tenure, c = utilization, d = growthGap, e = satisfaction, target = scores)
        {
            return Score<ScoresAndCounts>(a, b, c, d, e, target, scores.Length, store, prefetch);
        }
    }

    private static HandCounts Score<TResult>(double* a, double* b, double* c, double* d, double* e, double* target, int count, StoreKind store, bool prefetch)
        where TResult : IHandResult =>
        Vector512.IsHardwareAccelerated
            ? Score<TResult, Lanes512, Vector512<double>>(a, b, c, d, e, target, count, store, prefetch && Sse.IsSupported)
            : Score<TResult, Lanes256, Vector256<double>>(a, b, c, d, e, target, count, store, prefetch && Sse.IsSupported);

    private static HandCounts Score<TResult, TLanes, TVector>(
        double* a, double* b, double* c, double* d, double* e, double* target, int count, StoreKind store, bool prefetch)
        where TResult : IHandResult
        where TLanes : ILanes<TVector>
    {
        Ramp ra = Cards.Ramps[0], rb = Cards.Ramps[1], rc = Cards.Ramps[2], rd = Cards.Ramps[3], re = Cards.Ramps[4];
        TVector za = TLanes.All(ra.Zero), zb = TLanes.All(rb.Zero), zc = TLanes.All(rc.Zero), zd = TLanes.All(rd.Zero), ze = TLanes.All(re.Zero);
        TVector ia = TLanes.All(ra.Inverse), ib = TLanes.All(rb.Inverse), ic = TLanes.All(rc.Inverse), id = TLanes.All(rd.Inverse), ie = TLanes.All(re.Inverse);
        TVector wa = TLanes.All(ra.Weight), wb = TLanes.All(rb.Weight), wc = TLanes.All(rc.Weight), wd = TLanes.All(rd.Weight), we = TLanes.All(re.Weight);
        var hundred = TLanes.All(100);
        TVector least = TLanes.All(LeastWeight), tiniest = TLanes.All(double.Epsilon);
        int scored = 0, enough = 0, i = 0;
        for (; i <= count - TLanes.Count; i += TLanes.Count)
        {
            if (prefetch)
            {
                Sse.Prefetch0((byte*)(a + i) + PrefetchBytes);
                Sse.Prefetch0((byte*)(b + i) + PrefetchBytes);
                Sse.Prefetch0((byte*)(c + i) + PrefetchBytes);
                Sse.Prefetch0((byte*)(d + i) + PrefetchBytes);
                Sse.Prefetch0((byte*)(e + i) + PrefetchBytes);
            }

            TVector sum = TLanes.All(0), weight = sum;
            Add<TLanes, TVector>(TLanes.Load(a + i), za, ia, wa, ref sum, ref weight);
            Add<TLanes, TVector>(TLanes.Load(b + i), zb, ib, wb, ref sum, ref weight);
            Add<TLanes, TVector>(TLanes.Load(c + i), zc, ic, wc, ref sum, ref weight);
            Add<TLanes, TVector>(TLanes.Load(d + i), zd, id, wd, ref sum, ref weight);
            Add<TLanes, TVector>(TLanes.Load(e + i), ze, ie, we, ref sum, ref weight);
            if (TResult.HasCounts)
            {
                scored += TLanes.CountAtLeast(weight, tiniest);
                enough += TLanes.CountAtLeast(weight, least);
            }

            var score = TLanes.Multiply(hundred, TLanes.Divide(sum, weight));
            if (store == StoreKind.Streamed)
            {
                TLanes.Stream(score, target + i);
            }
            else
            {
                TLanes.Store(score, target + i);
            }
        }

        for (; i < count; i++)
        {
            var account = new AccountRow(a[i], b[i], c[i], d[i], e[i]);
            target[i] = HandScalar.Score(account);
            if (TResult.HasCounts)
            {
                var weight = HandScalar.KnownWeight(account);
                scored += weight > 0 ? 1 : 0;
                enough += weight >= LeastWeight ? 1 : 0;
            }
        }

        if (store == StoreKind.Streamed && Sse.IsSupported)
        {
            Sse.StoreFence();
        }

        return new(scored, scored - enough);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TLanes, TVector>(TVector value, TVector zero, TVector inverse, TVector factorWeight, ref TVector sum, ref TVector weight)
        where TLanes : ILanes<TVector>
    {
        var utility = TLanes.Clamp01(TLanes.Multiply(TLanes.Subtract(value, zero), inverse));
        // Multiplied, rounded, added, never fused: as the library does it.
        sum = TLanes.WhereKnown(value, TLanes.Add(sum, TLanes.Multiply(factorWeight, utility)), sum);
        weight = TLanes.WhereKnown(value, TLanes.Add(weight, factorWeight), weight);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>
/// Scores tiles of accounts: four vectors of sums and four of weights stay in registers while the factors pass by, and
/// nothing but the scores is written.
/// </summary>
/// <remarks>
/// The order and the rounding of every operation are those of <see cref="CompiledScorecard.Evaluate"/>, so the bits are, too.
/// </remarks>
internal static unsafe class ScoreTile<T>
    where T : struct, ILanes<T>
{
    // Far enough ahead that memory answers in time, near enough that the line is still there: 1 to 4 KB do equally well.
    private const int Ahead = 256;
    private const int LineLength = 8;

    /// <summary>The number of accounts of a tile.</summary>
    internal static int Length => 4 * T.Count;

    /// <summary>Scores whole tiles.</summary>
    /// <param name="factors">The factors, their values from the first account on.</param>
    /// <param name="factorCount">The number of factors.</param>
    /// <param name="scores">The scores, NaN where every value is NaN.</param>
    /// <param name="weights">The weights that count; null when nobody asks.</param>
    /// <param name="accounts">The number of accounts, a multiple of <see cref="Length"/>.</param>
    /// <param name="leastWeight">The weight from which on an account counts as known well enough.</param>
    /// <param name="storePastCaches">Whether to store past the caches; the scores are then aligned to all lanes.</param>
    /// <param name="counts">What is counted.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Score(
        TileFactor* factors, int factorCount, double* scores, double* weights, int accounts, double leastWeight, bool storePastCaches, out TileCounts counts)
    {
        var zero = T.All(0);
        var hundred = T.All(100);
        var least = T.All(leastWeight);
        var reach = zero;
        var scored = 0;
        var enough = 0;
        for (var i = 0; i < accounts; i += 4 * T.Count)
        {
            T sum0 = zero, sum1 = zero, sum2 = zero, sum3 = zero;
            T weight0 = zero, weight1 = zero, weight2 = zero, weight3 = zero;
            for (var k = 0; k < factorCount; k++)
            {
                var values = factors[k].Values + i;
                var from = T.All(factors[k].Zero);
                var inverse = T.All(factors[k].Inverse);
                var weight = T.All(factors[k].Weight);
                if (Sse.IsSupported)
                {
                    for (var line = 0; line < 4 * T.Count; line += LineLength)
                    {
                        Sse.Prefetch0(values + Ahead + line);
                    }
                }

                var value = T.Load(values);
                reach = T.Max(T.Abs(value), reach);
                sum0 = T.AddIfKnown(value, sum0, weight * CurveForm.Ramped(value, from, inverse));
                weight0 = T.AddIfKnown(value, weight0, weight);

                value = T.Load(values + T.Count);
                reach = T.Max(T.Abs(value), reach);
                sum1 = T.AddIfKnown(value, sum1, weight * CurveForm.Ramped(value, from, inverse));
                weight1 = T.AddIfKnown(value, weight1, weight);

                value = T.Load(values + (2 * T.Count));
                reach = T.Max(T.Abs(value), reach);
                sum2 = T.AddIfKnown(value, sum2, weight * CurveForm.Ramped(value, from, inverse));
                weight2 = T.AddIfKnown(value, weight2, weight);

                value = T.Load(values + (3 * T.Count));
                reach = T.Max(T.Abs(value), reach);
                sum3 = T.AddIfKnown(value, sum3, weight * CurveForm.Ramped(value, from, inverse));
                weight3 = T.AddIfKnown(value, weight3, weight);
            }

            // Nothing known is 0 / 0, and so NaN.
            sum0 = hundred * (sum0 / weight0);
            sum1 = hundred * (sum1 / weight1);
            sum2 = hundred * (sum2 / weight2);
            sum3 = hundred * (sum3 / weight3);
            if (storePastCaches)
            {
                T.StorePastCaches(sum0, scores + i);
                T.StorePastCaches(sum1, scores + i + T.Count);
                T.StorePastCaches(sum2, scores + i + (2 * T.Count));
                T.StorePastCaches(sum3, scores + i + (3 * T.Count));
            }
            else
            {
                T.Store(sum0, scores + i);
                T.Store(sum1, scores + i + T.Count);
                T.Store(sum2, scores + i + (2 * T.Count));
                T.Store(sum3, scores + i + (3 * T.Count));
            }

            if (weights != null)
            {
                T.Store(weight0, weights + i);
                T.Store(weight1, weights + i + T.Count);
                T.Store(weight2, weights + i + (2 * T.Count));
                T.Store(weight3, weights + i + (3 * T.Count));
            }
            else
            {
                scored += T.CountOf(T.IsKnown(sum0)) + T.CountOf(T.IsKnown(sum1)) + T.CountOf(T.IsKnown(sum2)) + T.CountOf(T.IsKnown(sum3));
                enough += T.CountOf(T.AtLeast(weight0, least)) + T.CountOf(T.AtLeast(weight1, least))
                    + T.CountOf(T.AtLeast(weight2, least)) + T.CountOf(T.AtLeast(weight3, least));
            }
        }

        if (storePastCaches && Sse.IsSupported)
        {
            Sse.StoreFence();
        }

        counts = new(scored, enough, T.CountOf(T.AtLeast(reach, T.All(double.PositiveInfinity))) > 0);
    }
}

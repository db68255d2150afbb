using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>
/// Scores tiles of accounts: four vectors of sums and four of weights stay in registers while the factors pass by, and
/// little but the scores is written.
/// </summary>
/// <remarks>
/// The order and the rounding of every operation are those of <see cref="CompiledScorecard.Evaluate"/>, so the bits are, too.
/// </remarks>
internal static unsafe class ScoreTile<T>
    where T : struct, ILanes<T>
{
    /// <summary>The number of accounts of a tile.</summary>
    internal static int Length => 4 * T.Count;

    /// <summary>Scores accounts, at least as many as there are lanes.</summary>
    /// <param name="factors">The factors, their values from the first account on.</param>
    /// <param name="factorCount">The number of factors.</param>
    /// <param name="scores">The scores, NaN where every value is NaN.</param>
    /// <param name="weights">The weights that count; null when nobody asks, and then only may the accounts not be whole tiles.</param>
    /// <param name="accounts">The number of accounts, at least that of the lanes.</param>
    /// <param name="leastWeight">The weight from which on an account counts as known well enough.</param>
    /// <param name="ahead">How many values ahead memory is asked for; 0 where the nearest cache holds the values.</param>
    /// <param name="storePastCaches">Whether to store past the caches; the scores are then aligned to all lanes.</param>
    /// <returns>What was found by the way.</returns>
    internal static TileFindings Score(
        TileFactor* factors, int factorCount, double* scores, double* weights, int accounts, double leastWeight, int ahead, bool storePastCaches)
    {
        // The end first: its divisions then go on while the first tiles are read.
        var whole = accounts / Length * Length;
        var end = whole == accounts ? default : ScoreEnd(factors, factorCount, scores, whole, accounts, leastWeight);
        return ScoreWhole(factors, factorCount, scores, weights, whole, leastWeight, ahead, storePastCaches, end);
    }

    /// <summary>Scores the accounts behind the last whole tile vector by vector; the last one reaches back and stores some scores twice, the same ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TileFindings ScoreEnd(TileFactor* factors, int factorCount, double* scores, int from, int accounts, double leastWeight)
    {
        var zero = T.All(0);
        var one = T.All(1);
        var aboveZeroRule = T.AboveZeroRule;
        var lost = zero;
        int scored = 0, enough = 0;
        for (var next = from; next < accounts; next += T.Count)
        {
            nint i = Math.Min(next, accounts - T.Count);
            T sum = zero, weight = zero;
            for (var factor = factors; factor < factors + factorCount; factor++)
            {
                var value = T.Load(factor->Values + i);
                var utility = CurveForm.RampedOrNaN(value, T.All(factor->Zero), T.All(factor->Inverse), one, aboveZeroRule);
                sum += T.All(factor->Weight) * utility;
                weight += T.IfKnown(value, T.All(factor->Weight));
            }

            lost += sum;
            T.Store(T.All(100) * (sum / weight), scores + i);
            // The lanes that reach back are counted elsewhere.
            enough += T.CountAtLeast(weight, T.All(leastWeight), next - (int)i);
            scored += T.CountAtLeast(weight, T.All(double.Epsilon), next - (int)i);
        }

        return new(scored, enough, T.CountAtLeast(lost - lost, zero) < T.Count);
    }

    /// <summary>Scores whole tiles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TileFindings ScoreWhole(
        TileFactor* factors, int factorCount, double* scores, double* weights, int accounts, double leastWeight, int ahead, bool storePastCaches, TileFindings end)
    {
        var zero = T.All(0);
        var one = T.All(1);
        var aboveZeroRule = T.AboveZeroRule;
        var hundred = T.All(100);
        var least = T.All(leastWeight);
        var lost = zero;
        int scored = 0, enough = 0;
        var tiniest = T.All(double.Epsilon);
        for (nint i = 0; i < accounts; i += 4 * T.Count)
        {
            // The first factor begins the sums. The ramp of NaN is 0, so only the weight of an unknown value has to be kept away. That of
            // infinity is NaN, and so is the score: to look at each value for that alone would cost a sixth more.
            var values = factors->Values + i;
            var zeroAt = T.All(factors->Zero);
            var inverse = T.All(factors->Inverse);
            var weight = T.All(factors->Weight);

            var value = T.Load(values);
            Ask(values + ahead);
            var sum0 = weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
            var weight0 = T.IfKnown(value, weight);

            value = T.Load(values + T.Count);
            Ask(values + T.Count + ahead);
            var sum1 = weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
            var weight1 = T.IfKnown(value, weight);

            value = T.Load(values + (2 * T.Count));
            Ask(values + (2 * T.Count) + ahead);
            var sum2 = weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
            var weight2 = T.IfKnown(value, weight);

            value = T.Load(values + (3 * T.Count));
            Ask(values + (3 * T.Count) + ahead);
            var sum3 = weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
            var weight3 = T.IfKnown(value, weight);

            for (var factor = factors + 1; factor < factors + factorCount; factor++)
            {
                values = factor->Values + i;
                zeroAt = T.All(factor->Zero);
                inverse = T.All(factor->Inverse);
                weight = T.All(factor->Weight);

                value = T.Load(values);
                Ask(values + ahead);
                sum0 += weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
                weight0 += T.IfKnown(value, weight);

                value = T.Load(values + T.Count);
                Ask(values + T.Count + ahead);
                sum1 += weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
                weight1 += T.IfKnown(value, weight);

                value = T.Load(values + (2 * T.Count));
                Ask(values + (2 * T.Count) + ahead);
                sum2 += weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
                weight2 += T.IfKnown(value, weight);

                value = T.Load(values + (3 * T.Count));
                Ask(values + (3 * T.Count) + ahead);
                sum3 += weight * CurveForm.RampedOrNaN(value, zeroAt, inverse, one, aboveZeroRule);
                weight3 += T.IfKnown(value, weight);
            }

            if (weights != null)
            {
                StoreAll(weight0, weight1, weight2, weight3, weights + i);
            }

            enough += T.CountAtLeast(weight0, least) + T.CountAtLeast(weight1, least) + T.CountAtLeast(weight2, least) + T.CountAtLeast(weight3, least);
            scored += T.CountAtLeast(weight0, tiniest) + T.CountAtLeast(weight1, tiniest) + T.CountAtLeast(weight2, tiniest) + T.CountAtLeast(weight3, tiniest);

            // One NaN or infinity among the sums, and this one stays so.
            lost += sum0;
            lost += sum1;
            lost += sum2;
            lost += sum3;

            // Nothing known is 0 / 0, and so NaN.
            sum0 = hundred * (sum0 / weight0);
            sum1 = hundred * (sum1 / weight1);
            sum2 = hundred * (sum2 / weight2);
            sum3 = hundred * (sum3 / weight3);
            if (storePastCaches)
            {
                var target = scores + i;
                T.StorePastCaches(sum0, target);
                T.StorePastCaches(sum1, target + T.Count);
                T.StorePastCaches(sum2, target + (2 * T.Count));
                T.StorePastCaches(sum3, target + (3 * T.Count));
            }
            else
            {
                StoreAll(sum0, sum1, sum2, sum3, scores + i);
            }
        }

        return new(scored + end.Scored, enough + end.Enough, end.HasLost || T.CountAtLeast(lost - lost, zero) < T.Count);
    }

    /// <summary>Asks memory for a line: one before each vector, evenly between the computing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ask(double* values)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(values);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreAll(T first, T second, T third, T fourth, double* target)
    {
        T.Store(first, target);
        T.Store(second, target + T.Count);
        T.Store(third, target + (2 * T.Count));
        T.Store(fourth, target + (3 * T.Count));
    }
}

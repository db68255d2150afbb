using System.Buffers;
using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>The place of each value among all of them.</summary>
public static class PercentileRanks
{
    /// <summary>
    /// Writes for each value its mid-rank share: <c>(count below + count equal / 2) / count</c>, itself among the equal, so that tied
    /// values share their mean rank. Exact for any number of values.
    /// </summary>
    /// <param name="values">The values in any order; NaN (unknown) is not counted.</param>
    /// <param name="shares">
    /// As many places: a share in (0, 1) for each known value, NaN for each unknown one. It may be the memory of the values themselves.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The lengths differ, the two overlap without being the same, or a value is infinite; nothing has been written then.
    /// </exception>
    /// <remarks>
    /// Time grows with the number of values (a radix sort), working memory is 24 bytes for each. The sum of the shares is half the number
    /// of known values. The curve <see cref="Curves.Percentile(ReadOnlySpan{double})"/> gives these shares to values that come later.
    /// </remarks>
    public static void Of(ReadOnlySpan<double> values, Span<double> shares)
    {
        var count = Check(values, shares);
        var sorted = ArrayPool<double>.Shared.Rent(count);
        var origins = ArrayPool<int>.Shared.Rent(count);
        var known = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]))
            {
                shares[i] = double.NaN;
                continue;
            }

            sorted[known] = values[i];
            origins[known] = i;
            known++;
        }

        RadixSort.Sort(sorted.AsSpan(0, count), origins.AsSpan(0, count));
        WriteShares(sorted.AsSpan(0, count), origins, shares);
        ArrayPool<double>.Shared.Return(sorted);
        ArrayPool<int>.Shared.Return(origins);
    }

    private static int Check(ReadOnlySpan<double> values, Span<double> shares)
    {
        if (shares.Length != values.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {shares.Length} places for the shares of {values.Length} values. Give one place per value."), nameof(shares));
        }

        if (values.Overlaps(shares, out var offset) && offset != 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The shares overlap the values, {offset} places apart. Use the memory of the values as a whole, or none of it."), nameof(shares));
        }

        var range = ReferenceRange.Of(values);
        if (range.IsInfinite)
        {
            throw new ArgumentException("An infinite value has no place among the others; only finite numbers, or NaN for unknown, are allowed. Make it NaN.", nameof(values));
        }

        return range.Count;
    }

    private static void WriteShares(ReadOnlySpan<double> sorted, ReadOnlySpan<int> origins, Span<double> shares)
    {
        for (var first = 0; first < sorted.Length;)
        {
            var end = RankedValues.EndOfTies(sorted, first);
            var share = RankedValues.Share(first, end - first, sorted.Length);
            foreach (var origin in origins[first..end])
            {
                shares[origin] = share;
            }

            first = end;
        }
    }
}

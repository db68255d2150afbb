using System.Buffers;
using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>
/// Mid-rank shares of a large reference without sorting it: the exact shares of so many of its values that between two neighbors either
/// no value lies or at most 1/4,000 of the reference; of all values when up to 1,001 are distinct.
/// </summary>
/// <remarks>
/// The values are counted in bins. Neighboring bins form a group as long as they hold no more than 1/4,000 together; the first and the
/// last bin of a group are looked into for the values at the ends. A bin that alone holds more is sorted. So the result depends on which
/// values there are, not on their order, and no share is estimated.
/// </remarks>
internal static class BinnedRanks
{
    private const int GroupsPerReference = 4000;
    private const int Few = 8;
    private const int Block = 1024;

    /// <summary>Ranks a reference of at least one known value, all of them finite.</summary>
    internal static RankedValues Of(ReadOnlySpan<double> reference, ReferenceRange range)
    {
        var bins = new KeyBins(reference, range.Least, range.Greatest);
        var counts = bins.CountsOf(reference);
        counts[^1] = 0; // NaN
        var filled = counts.Length - counts.AsSpan().Count(0);
        var limit = filled > CurveParameter.MostPoints ? range.Count / GroupsPerReference : 0;

        var places = GroupEnds(counts, limit);
        var wanted = Wanted(counts, places, limit, out var size);
        var buffer = ArrayPool<double>.Shared.Rent(size);
        if (size > reference.Length / Few && size < reference.Length - (reference.Length / Few)) CollectHalf(reference, bins, places, wanted, buffer);
        else Collect(reference, bins, places, wanted, buffer);
        var ranked = new RankedValues(range.Count);
        for (var place = 1; place < wanted.Length; place++)
        {
            wanted[place].Rank(ranked, buffer);
        }

        ArrayPool<double>.Shared.Return(buffer);
        return ranked;
    }

    /// <summary>1 for each bin that begins or ends a group, 0 for the others.</summary>
    private static int[] GroupEnds(ReadOnlySpan<int> counts, int limit)
    {
        var ends = new int[counts.Length];
        var last = -1;
        var inGroup = limit;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            if (counts[bin] == 0) continue;
            inGroup += counts[bin];
            if (inGroup > limit)
            {
                ends[bin] = 1;
                if (last >= 0) ends[last] = 1;
                inGroup = counts[bin];
            }

            last = bin;
        }

        ends[last] = 1;
        return ends;
    }

    /// <summary>The marked bins from place 1 on; the marks become their places.</summary>
    private static ReferenceBin[] Wanted(ReadOnlySpan<int> counts, Span<int> places, int limit, out int size)
    {
        var wanted = new List<ReferenceBin> { default };
        var below = 0;
        size = 0;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            if (places[bin] != 0)
            {
                places[bin] = wanted.Count;
                wanted.Add(new ReferenceBin(below, endsOnly: counts[bin] <= limit, start: size));
                size += counts[bin];
            }

            below += counts[bin];
        }

        return [.. wanted];
    }

    private static void Collect(ReadOnlySpan<double> reference, KeyBins bins, ReadOnlySpan<int> places, Span<ReferenceBin> wanted, Span<double> buffer)
    {
        foreach (var value in reference)
        {
            var place = places[bins.Of(value)];
            if (place > 0) wanted[place].Add(value, buffer);
        }
    }

    /// <summary>
    /// The same where about half of the values are wanted and the processor would often guess wrong which: every value is written to the
    /// list found, which grows by those that are wanted, so that there is nothing to guess.
    /// </summary>
    private static void CollectHalf(ReadOnlySpan<double> reference, KeyBins bins, ReadOnlySpan<int> places, Span<ReferenceBin> wanted, Span<double> buffer)
    {
        Span<double> found = stackalloc double[Block];
        Span<int> foundPlaces = stackalloc int[Block];
        for (; !reference.IsEmpty; reference = reference[Math.Min(Block, reference.Length)..])
        {
            var count = 0;
            foreach (var value in reference[..Math.Min(Block, reference.Length)])
            {
                var place = places[bins.Of(value)];
                found[count] = value;
                foundPlaces[count] = place;
                count += place > 0 ? 1 : 0;
            }

            for (var i = 0; i < count; i++)
            {
                wanted[foundPlaces[i]].Add(found[i], buffer);
            }
        }
    }
}

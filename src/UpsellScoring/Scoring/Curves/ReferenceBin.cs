using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>A bin of a large reference that is looked into: which of its values it has to show, and those it has been given so far.</summary>
/// <param name="below">How many values of the reference lie below the bin.</param>
/// <param name="endsOnly">Whether only the least and the greatest of its values are to be ranked, not all.</param>
/// <param name="start">Where its values begin in the buffer common to all bins.</param>
internal struct ReferenceBin(int below, bool endsOnly, int start)
{
    private readonly int _start = start;
    private int _end = start;

    // The value met first. Its further copies are counted, not kept: one list price may fill half the reference.
    private double _first = double.NaN;
    private int _furtherCopies;

    internal void Add(double value, Span<double> buffer)
    {
        if (value == _first)
        {
            _furtherCopies++;
            return;
        }

        if (_end == _start)
        {
            _first = value;
        }

        buffer[_end++] = value;
    }

    /// <summary>Adds the values to be ranked, once the bin has been given all it holds.</summary>
    internal readonly void Rank(RankedValues ranked, Span<double> buffer)
    {
        var values = buffer[_start.._end];
        if (endsOnly)
        {
            RankEnds(ranked, values);
            return;
        }

        RadixSort.Sort(values);
        var place = below;
        for (var first = 0; first < values.Length;)
        {
            var end = RankedValues.EndOfTies(values, first);
            var equal = end - first + FurtherCopies(values[first]);
            ranked.Add(values[first], place, equal);
            (first, place) = (end, place + equal);
        }
    }

    private readonly void RankEnds(RankedValues ranked, ReadOnlySpan<double> values)
    {
        var (least, greatest) = (values[0], values[0]);
        var (leastCount, greatestCount) = (0, 0);
        foreach (var value in values)
        {
            if (value < least) (least, leastCount) = (value, 0);
            if (value > greatest) (greatest, greatestCount) = (value, 0);
            if (value == least) leastCount++;
            if (value == greatest) greatestCount++;
        }

        // Adding zero turns -0 into 0.
        ranked.Add(least + 0.0, below, leastCount + FurtherCopies(least));
        if (greatest > least)
        {
            var equal = greatestCount + FurtherCopies(greatest);
            ranked.Add(greatest + 0.0, below + values.Length + _furtherCopies - equal, equal);
        }
    }

    private readonly int FurtherCopies(double value) => value == _first ? _furtherCopies : 0;
}

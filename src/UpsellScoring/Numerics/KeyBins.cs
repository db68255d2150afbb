using System.Numerics;

namespace UpsellScoring.Numerics;

/// <summary>
/// Bins that follow one another in the order of the values and are narrow where the values are dense, each holding whole values: all
/// copies of a value lie in one bin. NaN falls into the last bin, which holds nothing else.
/// </summary>
/// <remarks>
/// The range of the <see cref="MonotoneKey"/> is cut into at most 2^16 equal parts; a part is cut into as many bins as its share of the
/// values deserves. The bins depend on which values there are, not on their order. A part with values of very different density, or a
/// value with many copies, leaves a bin with more than its share.
/// </remarks>
internal readonly struct KeyBins
{
    private const int PartBits = 16;
    private const int WantedBins = 1 << 17;

    // An entry of the table: the first bin of the part, and how far a key is shifted to get from there to its bin.
    private const int ShiftBits = 6;
    private const int ShiftMask = (1 << ShiftBits) - 1;

    private readonly ulong _least;
    private readonly ulong _unknown;
    private readonly int _partShift;
    private readonly int[] _parts;

    /// <summary>Bins for these values, of which those that are not NaN lie from least to greatest, both finite.</summary>
    internal KeyBins(ReadOnlySpan<double> values, double least, double greatest)
    {
        _least = MonotoneKey.Of(least);
        var range = MonotoneKey.Of(greatest) - _least;
        _partShift = Math.Max(0, BitOperations.Log2(range) + 1 - PartBits);
        var unknownPart = (range >> _partShift) + 1;
        _unknown = unknownPart << _partShift;
        _parts = new int[unknownPart + 1];
        var bins = this;
        foreach (var value in values)
        {
            bins._parts[bins.Part(bins.Offset(value))]++;
        }

        Count = ToTable(_parts, _partShift, values.Length - _parts[^1]);
    }

    /// <summary>The number of bins, that of NaN included.</summary>
    internal int Count { get; }

    /// <summary>The bin of one of the values.</summary>
    internal int Of(double value)
    {
        var offset = Offset(value);
        var entry = _parts[Part(offset)];
        var inPart = offset & ((1UL << _partShift) - 1);
        return (entry >> ShiftBits) + (int)(inPart >> (entry & ShiftMask));
    }

    /// <summary>How many of the values each bin holds.</summary>
    internal int[] CountsOf(ReadOnlySpan<double> values)
    {
        var bins = this;
        var counts = new int[Count];
        foreach (var value in values)
        {
            counts[bins.Of(value)]++;
        }

        return counts;
    }

    private static int ToTable(Span<int> parts, int partShift, int count)
    {
        var bin = 0;
        foreach (ref var part in parts[..^1])
        {
            var deserved = (ulong)part * WantedBins / (ulong)count;
            var bits = deserved == 0 ? 0 : Math.Min(BitOperations.Log2(deserved) + 1, partShift);
            part = (bin << ShiftBits) | (partShift - bits);
            bin += 1 << bits;
        }

        parts[^1] = (bin << ShiftBits) | ShiftMask;
        return bin + 1;
    }

    private ulong Offset(double value) => MonotoneKey.Of(value) - _least;

    // The keys of NaN lie beyond all others by more than a part, the lower ones because they wrap around: they are pulled to one place.
    private int Part(ulong offset) => (int)(Math.Min(offset, _unknown) >> _partShift);
}

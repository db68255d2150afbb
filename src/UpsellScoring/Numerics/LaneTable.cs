using System.Runtime.CompilerServices;

namespace UpsellScoring.Numerics;

/// <summary>A table of <see cref="Lookup"/> as the lanes read it: in a register where it fits, in memory elsewhere.</summary>
internal readonly unsafe struct LaneTable<T>
    where T : struct, ILanes<T>
{
    private readonly double[] _entries;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal LaneTable(double[] entries)
    {
        _entries = entries;
        fixed (double* first = entries)
        {
            Register = T.Load(first);
        }

        (Lower, Middle, Upper) = (T.All(entries[1]), T.All(entries[3]), T.All(entries[5]));
    }

    internal ReadOnlySpan<double> Entries => _entries;

    /// <summary>As many of the entries as there are lanes.</summary>
    internal T Register { get; }

    /// <summary>The middle of the first eight entries, with which a search begins, in every lane.</summary>
    internal T Middle { get; }

    /// <summary>The middle of what lies before <see cref="Middle"/>, in every lane.</summary>
    internal T Lower { get; }

    /// <summary>The middle of what lies behind <see cref="Middle"/>, in every lane.</summary>
    internal T Upper { get; }
}

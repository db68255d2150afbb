namespace UpsellScoring.Numerics;

/// <summary>A table of <see cref="Lookup"/> as the lanes read it: in a register where it fits, in memory elsewhere.</summary>
internal readonly unsafe struct LaneTable<T>
    where T : struct, ILanes<T>
{
    private readonly double[] _entries;

    internal LaneTable(double[] entries)
    {
        _entries = entries;
        fixed (double* first = entries)
        {
            Register = T.Load(first);
        }

        Middle = T.All(entries[(Lookup.RegisterLength / 2) - 1]);
    }

    internal ReadOnlySpan<double> Entries => _entries;

    /// <summary>As many of the entries as there are lanes.</summary>
    internal T Register { get; }

    /// <summary>The entry with which a search in <see cref="Register"/> begins, in every lane.</summary>
    internal T Middle { get; }
}

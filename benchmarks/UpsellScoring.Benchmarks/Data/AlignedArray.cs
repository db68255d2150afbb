using System.Runtime.CompilerServices;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>An array that does not move and begins at a cache line (64 bytes), with every page touched.</summary>
internal sealed unsafe class AlignedArray<T>
    where T : unmanaged
{
    private const int Line = 64;
    private const int Page = 4096;
    private const int Block = 1 << 24;

    // From one array to the next, beyond whole pages: their places in a page lie well apart.
    private const int LinesApart = 11;

    private readonly T[] _array;
    private readonly int _start;

    internal AlignedArray(int length)
        : this(GC.AllocateArray<T>(length + (Line / sizeof(T)), pinned: true), 0, length, Line)
    {
    }

    private AlignedArray(T[] array, int from, int length, nuint alignment)
    {
        (_array, Length) = (array, length);
        var address = (nuint)Unsafe.AsPointer(ref array[0]);
        _start = from + ((int)((alignment - (address % alignment)) % alignment) / sizeof(T));
        // The system hands out a page when it is first written.
        Span.Clear();
    }

    internal int Length { get; }

    internal Span<T> Span => _array.AsSpan(_start, Length);

    internal Memory<T> Memory => _array.AsMemory(_start, Length);

    internal T* Pointer => (T*)Unsafe.AsPointer(ref _array[_start]);

    /// <summary>
    /// Arrays that are read together, in one block that begins at a multiple of 16 MB. A processor may take lines of two pages for one
    /// another, and whether it does depends on the addresses: so they are the same in every run.
    /// </summary>
    internal static AlignedArray<T>[] SideBySide(int arrays, int length)
    {
        var apart = ((((length * sizeof(T)) + Page - 1) / Page * Page) + (LinesApart * Line)) / sizeof(T);
        var block = GC.AllocateUninitializedArray<T>((arrays * apart) + (Block / sizeof(T)), pinned: true);
        return [.. Enumerable.Range(0, arrays).Select(i => new AlignedArray<T>(block, i * apart, length, Block))];
    }
}

using System.Runtime.CompilerServices;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>
/// An array that does not move and begins at a cache line (64 bytes), with every page touched. A processor may take lines of two
/// pages for one another, by their addresses. Arrays that are read together are therefore of unequal length, so that, made one after
/// the other, no two neighbours are equally far apart, and it happens to few of them at a time.
/// </summary>
internal sealed unsafe class AlignedArray<T>
    where T : unmanaged
{
    private const int Line = 64;

    // Each array is longer than the one before by so many values, which nobody uses.
    private const int Apart = 333;

    private readonly T[] _array;
    private readonly int _start;

    /// <summary>Makes an array of zeros.</summary>
    /// <param name="length">The number of values.</param>
    /// <param name="place">Which of the arrays that are read together this is.</param>
    internal AlignedArray(int length, int place = 0)
    {
        Length = length;
        _array = GC.AllocateArray<T>(length + (Line / sizeof(T)) + ((place + 1) * Apart), pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref _array[0]);
        _start = (int)((Line - (address % Line)) % Line) / sizeof(T);
        // The system hands out a page when it is first written.
        Span.Clear();
    }

    internal int Length { get; }

    internal Span<T> Span => _array.AsSpan(_start, Length);

    internal Memory<T> Memory => _array.AsMemory(_start, Length);

    internal T* Pointer => (T*)Unsafe.AsPointer(ref _array[_start]);
}

using System.Runtime.CompilerServices;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>An array that does not move and begins at a cache line (64 bytes), with every page touched.</summary>
internal sealed unsafe class AlignedArray<T>
    where T : unmanaged
{
    private const int Line = 64;

    private readonly T[] _array;
    private readonly int _start;

    internal AlignedArray(int length)
    {
        Length = length;
        _array = GC.AllocateArray<T>(length + (Line / sizeof(T)), pinned: true);
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

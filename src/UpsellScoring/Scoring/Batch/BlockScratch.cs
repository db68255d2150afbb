using System.Runtime.CompilerServices;

namespace UpsellScoring.Scoring;

/// <summary>The working memory of one thread for blocks of accounts: per factor one row of values, and rows for what is found out.</summary>
internal sealed unsafe class BlockScratch
{
    private const int OwnRows = 5;
    private const int Alignment = 64;

    private readonly byte[] _memory;
    private readonly double* _rows;
    private readonly int _length;

    internal BlockScratch(int factors, int length)
    {
        _length = length;
        _memory = GC.AllocateUninitializedArray<byte>(
            ((factors + OwnRows) * length * sizeof(double)) + (factors * sizeof(TileFactor)) + length + Alignment, pinned: true);
        _rows = (double*)(((nuint)Unsafe.AsPointer(ref _memory[0]) + Alignment - 1) / Alignment * Alignment);
        Scores = Row(factors);
        Weights = Row(factors + 1);
        Known = Row(factors + 2);
        Blanks = Row(factors + 3);
        Details = Row(factors + 4);
        Factors = (TileFactor*)Row(factors + OwnRows);
        Grades = (byte*)(Factors + factors);
    }

    internal double* Scores { get; }

    internal double* Weights { get; }

    /// <summary>The known weight, where it is not the weight that counts.</summary>
    internal double* Known { get; }

    /// <summary>0, or NaN where a required value is unknown.</summary>
    internal double* Blanks { get; }

    /// <summary>Coverage or points on their way out.</summary>
    internal double* Details { get; }

    internal byte* Grades { get; }

    internal TileFactor* Factors { get; }

    internal double* Row(int place) => _rows + (place * _length);
}

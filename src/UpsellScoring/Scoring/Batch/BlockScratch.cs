using System.Runtime.InteropServices;

namespace UpsellScoring.Scoring;

/// <summary>The working memory of one thread for blocks of accounts: per factor one row of values, and rows for what is found out.</summary>
internal sealed unsafe class BlockScratch : IDisposable
{
    /// <summary>Accounts of a block: a whole number of tiles, and few enough that all rows of a usual card stay in the nearest cache.</summary>
    internal const int Length = 64;

    private const int OwnRows = 5;
    private const int Alignment = 64;

    private readonly void* _memory;

    internal BlockScratch(int factors)
    {
        _memory = NativeMemory.AlignedAlloc((nuint)(((factors + OwnRows) * Length * sizeof(double)) + (factors * sizeof(TileFactor)) + Length), Alignment);
        Rows = (double*)_memory;
        Scores = Row(factors);
        Weights = Row(factors + 1);
        Known = Row(factors + 2);
        Blanks = Row(factors + 3);
        Coverage = Row(factors + 4);
        Factors = (TileFactor*)Row(factors + OwnRows);
        Grades = (byte*)(Factors + factors);
    }

    internal double* Rows { get; }

    internal double* Scores { get; }

    internal double* Weights { get; }

    /// <summary>The known weight, where it is not the weight that counts.</summary>
    internal double* Known { get; }

    /// <summary>0, or NaN where a required value is unknown.</summary>
    internal double* Blanks { get; }

    internal double* Coverage { get; }

    internal byte* Grades { get; }

    internal TileFactor* Factors { get; }

    internal double* Row(int place) => Rows + (place * Length);

    public void Dispose() => NativeMemory.AlignedFree(_memory);
}

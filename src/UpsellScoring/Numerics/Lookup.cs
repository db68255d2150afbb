using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UpsellScoring.Numerics;

/// <summary>Finds the place of a number among ascending bounds.</summary>
internal static class Lookup
{
    /// <summary>Up to so many entries a table fits a vector register; shorter ones are padded to it.</summary>
    internal const int RegisterLength = 8;

    /// <summary>How many of the ascending bounds are not above the value; 0 for NaN.</summary>
    /// <remarks>Halves the rest without a branch that depends on the data, so that random values cost no mispredictions.</remarks>
    internal static int Place(double value, ReadOnlySpan<double> bounds)
    {
        ref var first = ref MemoryMarshal.GetReference(bounds);
        nuint below = 0;
        var rest = (nuint)bounds.Length;
        while (rest > 0)
        {
            var half = (rest + 1) / 2;
            below += half * Unsafe.BitCast<bool, byte>(Unsafe.Add(ref first, below + half - 1) <= value);
            rest -= half;
        }

        return (int)below;
    }

    /// <summary>The ascending bounds, padded with NaN, which no value reaches, so that they fill a register.</summary>
    internal static double[] Bounds(ReadOnlySpan<double> bounds)
    {
        var padded = new double[Math.Max(bounds.Length, RegisterLength)];
        bounds.CopyTo(padded);
        padded.AsSpan(bounds.Length).Fill(double.NaN);
        return padded;
    }

    /// <summary>The table, padded with its last entry so that it fills a register.</summary>
    internal static double[] Padded(ReadOnlySpan<double> table)
    {
        var padded = new double[Math.Max(table.Length, RegisterLength)];
        table.CopyTo(padded);
        padded.AsSpan(table.Length).Fill(table[^1]);
        return padded;
    }
}

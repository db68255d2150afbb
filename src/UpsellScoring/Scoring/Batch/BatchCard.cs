using System.Runtime.InteropServices;

using UpsellScoring.Numerics;

namespace UpsellScoring.Scoring;

/// <summary>A card made ready for columns.</summary>
internal sealed class BatchCard
{
    private readonly BatchFactor[] _factors;

    internal BatchCard(CompiledScorecard compiled)
    {
        Compiled = compiled;
        _factors = new BatchFactor[compiled.Count];
        for (var i = 0; i < _factors.Length; i++)
        {
            _factors[i] = new(compiled.Factors[i]);
        }

        IsReady = Array.TrueForAll(_factors, factor => factor.IsReady && !factor.Compiled.IsRequired);
        HasStand = Array.Exists(_factors, factor => factor.HasStand);
        HasRequired = Array.Exists(_factors, factor => factor.Compiled.IsRequired);
        var grades = compiled.Card.Grades;
        GradeBounds = [.. grades.SkipLast(1).Select(grade => grade.From).Reverse()];
        // Whole numbers in the lanes, as a place is.
        GradePlaces = Lookup.Padded(MemoryMarshal.Cast<long, double>(Enumerable.Range(0, grades.Count).Reverse().Select(place => (long)place).ToArray()));
    }

    internal CompiledScorecard Compiled { get; }

    internal ReadOnlySpan<BatchFactor> Factors => _factors;

    /// <summary>Whether the tile alone gives the scores of columns of double precision.</summary>
    internal bool IsReady { get; }

    /// <summary>Whether some factor fills in unknown values, so that the weight that counts is more than the known weight.</summary>
    internal bool HasStand { get; }

    internal bool HasRequired { get; }

    /// <summary>The lower bounds of all grades but the lowest, ascending.</summary>
    internal double[] GradeBounds { get; }

    /// <summary>The place of the grade on the card by the number of bounds that are reached.</summary>
    internal double[] GradePlaces { get; }

    /// <summary>The least known weight whose coverage is enough; found by halving, so that it decides as the quotient would.</summary>
    internal double LeastWeight(RankingOptions options)
    {
        var (low, high) = (0L, BitConverter.DoubleToInt64Bits(Compiled.TotalWeight));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (options.Admits(BitConverter.Int64BitsToDouble(middle) / Compiled.TotalWeight))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return BitConverter.Int64BitsToDouble(low);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UpsellScoring;

/// <summary>The values of one factor, one per account. The default value has no name and is refused by the scorer.</summary>
/// <remarks>The memory is only read, and only while a batch is scored; NaN stands for unknown.</remarks>
public readonly struct FactorColumn
{
    /// <summary>A column of double precision.</summary>
    /// <param name="factor">The name of the factor, exactly as on the card.</param>
    /// <param name="values">The raw value of each account in the unit of the factor, NaN when unknown. An infinite value leaves its account without a score.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    public FactorColumn(string factor, ReadOnlyMemory<double> values)
    {
        ArgumentNullException.ThrowIfNull(factor);
        (Factor, Doubles) = (factor, values);
    }

    /// <summary>A column of single precision: half the memory, about seven digits; each value is widened before it is scored.</summary>
    /// <param name="factor">The name of the factor, exactly as on the card.</param>
    /// <param name="values">The raw value of each account in the unit of the factor, NaN when unknown. An infinite value leaves its account without a score.</param>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    public FactorColumn(string factor, ReadOnlyMemory<float> values)
    {
        ArgumentNullException.ThrowIfNull(factor);
        (Factor, Singles, IsSingle) = (factor, values, true);
    }

    /// <summary>The name of the factor; null for the default value.</summary>
    public string? Factor { get; }

    /// <summary>The number of accounts.</summary>
    public int Length => IsSingle ? Singles.Length : Doubles.Length;

    internal ReadOnlyMemory<double> Doubles { get; }

    internal ReadOnlyMemory<float> Singles { get; }

    internal bool IsSingle { get; }

    /// <summary>Where the values begin, to be pinned.</summary>
    internal ref readonly byte Start =>
        ref IsSingle
            ? ref Unsafe.As<float, byte>(ref MemoryMarshal.GetReference(Singles.Span))
            : ref Unsafe.As<double, byte>(ref MemoryMarshal.GetReference(Doubles.Span));

    /// <summary>Name and length, such as <c>tenure: 300 values</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor}: {Length} values");
}

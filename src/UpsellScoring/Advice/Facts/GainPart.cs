using UpsellScoring.Numerics;

namespace UpsellScoring.Advice;

/// <summary>One labelled part of what a customer is expected to gain a year. Equal by content.</summary>
public sealed record GainPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="label">What it is, for people; not empty.</param>
    /// <param name="amountPerYear">The gain a year, |x| &lt;= 10^15 with at most 10 decimals; negative for a loss.</param>
    /// <exception cref="ArgumentException">The label is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public GainPart(string label, decimal amountPerYear) => (Label, AmountPerYear) = (label, amountPerYear);

    /// <summary>What it is, for people.</summary>
    /// <exception cref="ArgumentException">The label is null, empty or blank.</exception>
    public string Label { get; init => field = FactGuard.Text(value, nameof(Label)); }

    /// <summary>The gain a year in money; negative for a loss.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal AmountPerYear { get; init => field = Guard.Amount(value, parameter: nameof(AmountPerYear)); }

    /// <summary>Label and amount.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Label} {AmountPerYear:#,0.##########}");
}

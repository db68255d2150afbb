using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// The lifetime value of one customer. The default value is that of a customer of whom nothing is known:
/// <see cref="LifetimeValueOutcome.UnknownInput"/> of no measure.
/// </summary>
/// <remarks>Equal when all its parts are.</remarks>
public readonly record struct LifetimeValueEstimate
{
    private LifetimeValueEstimate(LifetimeValueOutcome outcome, LifetimeValueMeasure measure, decimal? value, double? expectedPeriods) =>
        (Outcome, Measure, Value, ExpectedPeriods) = (outcome, measure, value, expectedPeriods);

    /// <summary>Whether there is a value, and if not, why.</summary>
    public LifetimeValueOutcome Outcome { get; }

    /// <summary>Whether <see cref="Value"/> is revenue or profit; stated also where there is no value.</summary>
    public LifetimeValueMeasure Measure { get; }

    /// <summary>
    /// The value in the currency of the facts, -10^15 to 10^15, rounded to at most 10 decimals; negative for a customer who costs more than
    /// they bring. Null unless <see cref="Outcome"/> is <see cref="LifetimeValueOutcome.Finite"/> or <see cref="LifetimeValueOutcome.Zero"/>.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>
    /// The expected number of periods that the value counts, at least 0: without discount and growth the value is this times what one
    /// period brings. Null when unknown or endless; it may be known where the value is not, and the other way round.
    /// </summary>
    public double? ExpectedPeriods { get; }

    /// <summary>An estimate with a value.</summary>
    /// <param name="value">The value, -10^15 to 10^15 with at most 10 decimals; 0 gives <see cref="LifetimeValueOutcome.Zero"/>.</param>
    /// <param name="measure">Revenue or profit.</param>
    /// <param name="expectedPeriods">The expected number of periods counted, at least 0 and finite; null when unknown or endless.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range; the measure is none.</exception>
    public static LifetimeValueEstimate Of(decimal value, LifetimeValueMeasure measure, double? expectedPeriods = null) => new(
        value == 0 ? LifetimeValueOutcome.Zero : LifetimeValueOutcome.Finite, Checked(measure), Guard.Amount(value), Checked(expectedPeriods));

    /// <summary>An estimate without a value.</summary>
    /// <param name="outcome">Why there is none: neither <see cref="LifetimeValueOutcome.Finite"/> nor <see cref="LifetimeValueOutcome.Zero"/>.</param>
    /// <param name="measure">Revenue or profit.</param>
    /// <param name="expectedPeriods">The expected number of periods, at least 0 and finite; null when unknown or endless.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range; the measure is none.</exception>
    public static LifetimeValueEstimate Without(LifetimeValueOutcome outcome, LifetimeValueMeasure measure, double? expectedPeriods = null) => new(
        outcome is LifetimeValueOutcome.UnknownInput or LifetimeValueOutcome.Diverges or LifetimeValueOutcome.BeyondRange
            ? outcome
            : throw new ArgumentOutOfRangeException(
                nameof(outcome), outcome, $"outcome is {outcome}; it must be UnknownInput, Diverges or BeyondRange. Use {nameof(Of)} where there is a value."),
        Checked(measure),
        null,
        Checked(expectedPeriods));

    /// <summary>The measure, value and periods, or the reason why there is no value.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var result = Outcome switch
        {
            LifetimeValueOutcome.UnknownInput => "no value: an input is unknown",
            LifetimeValueOutcome.Diverges => "no value: the sum has no limit",
            LifetimeValueOutcome.BeyondRange => "no value: above 10^15",
            _ => FormattableString.Invariant($"{Measure.ToString().ToLowerInvariant()} {Value:#,0.##}"),
        };
        return ExpectedPeriods is { } periods ? FormattableString.Invariant($"{result} ({periods:0.##} periods)") : result;
    }

    /// <summary>The estimate of a computed value: rounded to an amount, or beyond range. The value may be infinite but not NaN.</summary>
    internal static LifetimeValueEstimate Rounded(double value, LifetimeValueMeasure measure, double? expectedPeriods)
    {
        if (!(Math.Abs(value) <= Crossing.ToDouble(Guard.LargestAmount)))
        {
            return new(LifetimeValueOutcome.BeyondRange, measure, null, expectedPeriods);
        }

        var rounded = decimal.Round(Crossing.ToDecimal(value), Guard.MostDecimals);
        return new(rounded == 0 ? LifetimeValueOutcome.Zero : LifetimeValueOutcome.Finite, measure, rounded, expectedPeriods);
    }

    private static LifetimeValueMeasure Checked(LifetimeValueMeasure measure) => measure is LifetimeValueMeasure.Revenue or LifetimeValueMeasure.Profit
        ? measure
        : throw new ArgumentOutOfRangeException(nameof(measure), measure, $"measure is {measure}; it must be Revenue or Profit. Say which of the two the value counts.");

    private static double? Checked(double? expectedPeriods) => expectedPeriods is { } periods
        ? Guard.Within(periods, 0, double.MaxValue, "Leave it null when it is unknown or endless.", nameof(expectedPeriods))
        : null;
}

using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// By what share a lifetime value rises: <c>(after - before) / before</c>. The default value is that of two unknown values:
/// <see cref="UpliftOutcome.NoValue"/>.
/// </summary>
/// <remarks>Equal when both parts are.</remarks>
public readonly record struct LifetimeValueUplift
{
    private LifetimeValueUplift(UpliftOutcome outcome, double? rate = null) => (Outcome, Rate) = (outcome, rate);

    /// <summary>Whether there is a rate, and if not, why.</summary>
    public UpliftOutcome Outcome { get; }

    /// <summary>The rate, 0.15 for +15 %, negative when the value fell; null unless <see cref="Outcome"/> is <see cref="UpliftOutcome.Rated"/>.</summary>
    public double? Rate { get; }

    /// <summary>The uplift between two values of one currency and one measure.</summary>
    /// <param name="before">The value before, -10^15 to 10^15 with at most 10 decimals; null when unknown.</param>
    /// <param name="after">The value after, in the same range; null when unknown.</param>
    /// <returns>The uplift; the rate is computed in decimal and then rounded to a double, so 1.1 against 1 is 0.1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LifetimeValueUplift Between(decimal? before, decimal? after) =>
        (InputChecks.Margin(before, nameof(before)), InputChecks.Margin(after, nameof(after))) switch
        {
            (null, _) or (_, null) => default,
            (0, _) => new(UpliftOutcome.FromZero),
            ( < 0, _) => new(UpliftOutcome.FromNegative),
            ({ } from, { } to) => new(UpliftOutcome.Rated, Crossing.ToDouble((to - from) / from)),
        };

    /// <summary>The uplift between two estimates of one measure.</summary>
    /// <param name="before">The estimate before.</param>
    /// <param name="after">The estimate after.</param>
    /// <returns>The uplift; <see cref="UpliftOutcome.NoValue"/> when one of them has no value.</returns>
    /// <exception cref="ArgumentException">One is revenue and the other profit.</exception>
    public static LifetimeValueUplift Between(LifetimeValueEstimate before, LifetimeValueEstimate after) =>
        before.Measure == after.Measure || before.Measure == LifetimeValueMeasure.None || after.Measure == LifetimeValueMeasure.None
            ? Between(before.Value, after.Value)
            : throw new ArgumentException($"after is {after.Measure}, before is {before.Measure}; both must be revenue or both profit. Give both a margin, or neither.", nameof(after));

    /// <summary>The rate in percent with its sign and one decimal, or why there is none.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome switch
    {
        UpliftOutcome.Rated => FormattableString.Invariant($"{100 * Rate:+#,0.0;-#,0.0;0.0}%"),
        UpliftOutcome.FromZero => "no rate: the value before is 0",
        UpliftOutcome.FromNegative => "no rate: the value before is negative",
        _ => "no rate: a value is missing",
    };
}

using System.Text;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// The change of a lifetime value between two situations of one customer, split into effects that add up to it. Starting from the first
/// situation, one input at a time is set to its later value: price, margin, retention, discount, duration, growth.
/// </summary>
/// <remarks>
/// Effects depend on this order, as those of any split of a product do; the order is fixed so that two people get the same answer. Where a
/// step on the way has no finite value, its effect falls to the next: an endless relation may need its lower retention before its lower discount.
/// </remarks>
public sealed class LifetimeValueChange
{
    private static readonly LifetimeValueInput[] _order = Enum.GetValues<LifetimeValueInput>();

    private readonly decimal[]? _effects;

    private LifetimeValueChange(LifetimeValueEstimate before, LifetimeValueEstimate after, decimal[]? effects) =>
        (Before, After, _effects) = (before, after, effects);

    /// <summary>The earlier value.</summary>
    public LifetimeValueEstimate Before { get; }

    /// <summary>The later value.</summary>
    public LifetimeValueEstimate After { get; }

    /// <summary>The later value less the earlier, in money; null when one of the two situations has no value.</summary>
    public decimal? Difference => After.Value - Before.Value;

    /// <summary>Splits the change between two situations.</summary>
    /// <param name="before">The earlier situation.</param>
    /// <param name="after">The later situation, with the same timing of the first margin and of the same measure.</param>
    /// <returns>The change; without effects when one of the two has no value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The first margin falls at different times, or one situation has a margin and the other has none.</exception>
    public static LifetimeValueChange Between(RetentionFacts before, RetentionFacts after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.FirstMargin != after.FirstMargin)
        {
            throw new ArgumentException(
                $"FirstMargin is {after.FirstMargin} after and {before.FirstMargin} before; both must be the same. Values counted from different times cannot be compared.", nameof(after));
        }

        if (before.Measure != after.Measure)
        {
            throw new ArgumentException($"after is {after.Measure}, before is {before.Measure}; both must be revenue or both profit. Give both a margin, or neither.", nameof(after));
        }

        var earlier = LifetimeValueCalculators.Retention.Calculate(before);
        var later = LifetimeValueCalculators.Retention.Calculate(after);
        return new(earlier, later, earlier.Value is { } value && later.Value is not null ? Effects(before, after, value) : null);
    }

    /// <summary>How much of <see cref="Difference"/> is due to one input. The effects of all inputs sum to it exactly.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Money, 0 when the input did not change; null when there is no difference to split.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The input is not a member of the enumeration.</exception>
    public decimal? Effect(LifetimeValueInput input) => Enum.IsDefined(input)
        ? _effects?[(int)input]
        : throw new ArgumentOutOfRangeException(nameof(input), input, $"input is {input}; it must be one of {string.Join(", ", _order)}.");

    /// <summary>Both values and a line for each effect that is not 0.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder($"{Before} -> {After}");
        foreach (var input in _order)
        {
            if (Effect(input) is { } effect and not 0)
            {
                text.Append(FormattableString.Invariant($"\n  {effect:+#,0.##;-#,0.##;0} {input.ToString().ToLowerInvariant()}"));
            }
        }

        return text.ToString();
    }

    private static decimal[] Effects(RetentionFacts before, RetentionFacts after, decimal value)
    {
        var effects = new decimal[_order.Length];
        var facts = before;
        foreach (var input in _order)
        {
            facts = Take(facts, input, after);
            if (LifetimeValueCalculators.Retention.Calculate(facts).Value is { } next)
            {
                effects[(int)input] = next - value;
                value = next;
            }
        }

        return effects;
    }

    private static RetentionFacts Take(RetentionFacts facts, LifetimeValueInput input, RetentionFacts from) => input switch
    {
        LifetimeValueInput.Price => facts with { PricePerPeriod = from.PricePerPeriod },
        LifetimeValueInput.Margin => facts with { MarginShare = from.MarginShare },
        LifetimeValueInput.Retention => facts with { RetentionRate = from.RetentionRate },
        LifetimeValueInput.Discount => facts with { DiscountRate = from.DiscountRate },
        LifetimeValueInput.Duration => facts with { HorizonPeriods = from.HorizonPeriods },
        _ => facts with { GrowthRate = from.GrowthRate },
    };
}

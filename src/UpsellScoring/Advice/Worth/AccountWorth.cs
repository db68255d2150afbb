using UpsellScoring.LifetimeValue;

namespace UpsellScoring.Advice;

/// <summary>What an account is worth before and after a proposal. The default value knows nothing of either.</summary>
/// <param name="Before">The lifetime value as things are.</param>
/// <param name="After">The lifetime value once the proposal is accepted.</param>
public readonly record struct AccountWorth(LifetimeValueEstimate Before, LifetimeValueEstimate After)
{
    /// <summary>
    /// <c>after - before</c>; null when one of them has no value, or they are not of one measure.
    /// </summary>
    public decimal? Gained => Before.Measure == After.Measure ? After.Value - Before.Value : null;

    /// <summary>Both values in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => $"{Before} -> {After}";
}

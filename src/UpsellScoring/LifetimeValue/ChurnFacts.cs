using System.Globalization;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// What a customer brings per period and the share of customers lost: the facts of <see cref="LifetimeValueCalculators.Churn"/>.
/// Both are of the same period.
/// </summary>
public sealed record ChurnFacts
{
    /// <summary>Profit per period in money, -10^15 to 10^15 with at most 10 decimals, negative for a loss; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The margin is out of range.</exception>
    public decimal? MarginPerPeriod { get; init => field = InputChecks.Margin(value, nameof(MarginPerPeriod)); }

    /// <summary>The share of the customers lost per period, 0 to 1, 0.02 for 2 %; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The churn is out of range or NaN.</exception>
    public double? ChurnRate { get; init => field = InputChecks.Share(value, nameof(ChurnRate)); }

    /// <summary>The facts in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"margin {MarginPerPeriod?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} per period, churn {ChurnRate?.ToString(CultureInfo.InvariantCulture) ?? "unknown"}");
}

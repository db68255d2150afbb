using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>
/// The expected number of periods for which a customer stays, the present one included. The default value is unknown:
/// <see cref="LifetimeValueOutcome.UnknownInput"/>.
/// </summary>
/// <remarks>Equal when both parts are. The outcome is unknown input, finite or, for a customer who never leaves, diverges.</remarks>
public readonly record struct ExpectedLifetime
{
    private ExpectedLifetime(double periods) =>
        (Outcome, Periods) = double.IsFinite(periods) ? (LifetimeValueOutcome.Finite, periods) : (LifetimeValueOutcome.Diverges, default(double?));

    /// <summary>Whether there is an expected lifetime, and if not, why.</summary>
    public LifetimeValueOutcome Outcome { get; }

    /// <summary>The periods, at least 1; null unless <see cref="Outcome"/> is <see cref="LifetimeValueOutcome.Finite"/>.</summary>
    public double? Periods { get; }

    /// <summary>
    /// The lifetime at a constant churn: <c>1 / churn</c>, or what of it falls within a horizon of n periods,
    /// <c>(1 - (1 - churn)^n) / churn</c>.
    /// </summary>
    /// <param name="churnRate">The share of the customers lost per period, 0 to 1; null when unknown.</param>
    /// <param name="horizonPeriods">The number n of periods counted, 1 to 1,000,000; null for all.</param>
    /// <returns>
    /// The lifetime; 1 at churn 1, n at churn 0, and <see cref="LifetimeValueOutcome.Diverges"/> at churn 0 without horizon. A constant churn
    /// does not age: after k periods the same lifetime is still ahead, within a horizon that of n - k periods.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ExpectedLifetime FromChurn(double? churnRate, int? horizonPeriods = null)
    {
        var horizon = InputChecks.Horizon(horizonPeriods, nameof(horizonPeriods));
        return InputChecks.Share(churnRate, nameof(churnRate)) is not { } churn ? default
            : new(horizon is { } terms ? GeometricSum.Of(terms, churn) : 1 / churn);
    }

    /// <summary>
    /// The lifetime still ahead of a customer who has already stayed, where retention changes with age: with k periods completed it is
    /// <c>1 + r[k] + r[k] r[k+1] + ...</c>.
    /// </summary>
    /// <param name="retentionByAge">
    /// Entry i is the share of the customers in their period i + 1 who stay for the next, 0 to 1, NaN when unknown. The last goes on for ever.
    /// </param>
    /// <param name="stayedPeriods">The periods completed and renewed, at least 0; 0 gives the lifetime of a new customer.</param>
    /// <returns>
    /// The lifetime from the beginning of the next period on, that period included; <see cref="LifetimeValueOutcome.Diverges"/> when the last
    /// retention is 1 and none before it is 0, <see cref="LifetimeValueOutcome.UnknownInput"/> when an entry still ahead is NaN.
    /// </returns>
    /// <exception cref="ArgumentException">There is no entry.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An entry is out of its range or infinite; the periods are negative.</exception>
    /// <remarks>
    /// Those who stayed are no longer a sample of those who came: measured retention rises with age, so the residual lifetime is longer than
    /// <c>1 / churn</c> of the first period. Fader and Hardie (2010), "Customer-Base Valuation in a Contractual Setting: The Perils of
    /// Ignoring Heterogeneity", Marketing Science 29(1).
    /// </remarks>
    public static ExpectedLifetime Residual(ReadOnlySpan<double> retentionByAge, int stayedPeriods)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(stayedPeriods);
        if (retentionByAge.IsEmpty)
        {
            throw new ArgumentException("retentionByAge is empty; it needs at least one retention. Give the constant one when there is no other.", nameof(retentionByAge));
        }

        foreach (var retention in retentionByAge)
        {
            _ = double.IsNaN(retention) ? retention : InputChecks.Share(retention, nameof(retentionByAge));
        }

        var ahead = retentionByAge[Math.Min(stayedPeriods, retentionByAge.Length - 1)..];
        var periods = 1 / (1 - ahead[^1]);
        for (var i = ahead.Length - 2; i >= 0; i--)
        {
            // Nobody gets past a retention of 0, whatever would come then.
            periods = ahead[i] == 0 ? 1 : 1 + ahead[i] * periods;
        }

        return double.IsNaN(periods) ? default : new(periods);
    }

    /// <summary>The periods with two decimals, or why there are none.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome switch
    {
        LifetimeValueOutcome.Finite => FormattableString.Invariant($"{Periods:0.##} periods"),
        LifetimeValueOutcome.Diverges => "endless",
        _ => "unknown",
    };
}

using System.Globalization;

namespace UpsellScoring.Returns;

/// <summary>When an investment is paid back. The default value says never.</summary>
public readonly record struct PaybackPeriod
{
    private readonly double _periods;

    internal PaybackPeriod(double periods) => (Outcome, _periods) = (PaybackOutcome.PaidBack, periods);

    /// <summary>Whether the investment is paid back within the periods given.</summary>
    public PaybackOutcome Outcome { get; }

    /// <summary>The time in periods, 0 or more, with the fraction of the period in which it happens; null when never.</summary>
    public double? Periods => Outcome == PaybackOutcome.PaidBack ? _periods : null;

    /// <summary>The time with one decimal, or that it never comes.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => Outcome == PaybackOutcome.PaidBack
        ? string.Create(CultureInfo.InvariantCulture, $"paid back after {_periods:0.0} periods")
        : "never paid back";
}

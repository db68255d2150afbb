using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>What every period of not deciding costs: <c>gain per period - extra cost per period</c>, forgone for good.</summary>
public sealed record CostOfWaiting
{
    private readonly decimal _gainPerPeriod;
    private readonly decimal _extraCostPerPeriod;

    /// <summary>A cost of waiting.</summary>
    /// <param name="gainPerPeriod">What the proposal would gain per period, |x| &lt;= 10^15 with at most 10 decimals.</param>
    /// <param name="extraCostPerPeriod">What it would cost in addition per period, 0 to 10^15.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    public CostOfWaiting(decimal gainPerPeriod, decimal extraCostPerPeriod) =>
        (_gainPerPeriod, _extraCostPerPeriod) = (Guard.Amount(gainPerPeriod), Guard.Amount(extraCostPerPeriod, least: 0));

    /// <summary>What the proposal would gain per period in money, |x| &lt;= 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal GainPerPeriod
    {
        get => _gainPerPeriod;
        init => _gainPerPeriod = Guard.Amount(value, parameter: nameof(GainPerPeriod));
    }

    /// <summary>What it would cost in addition per period in money, 0 to 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal ExtraCostPerPeriod
    {
        get => _extraCostPerPeriod;
        init => _extraCostPerPeriod = Guard.Amount(value, least: 0, parameter: nameof(ExtraCostPerPeriod));
    }

    /// <summary>What one period of waiting costs in money; negative when waiting is cheaper.</summary>
    public decimal PerPeriod => _gainPerPeriod - _extraCostPerPeriod;

    /// <summary>What waiting for some periods costs: <c>periods x cost per period</c>.</summary>
    /// <param name="periods">The number of periods, 0 or more.</param>
    /// <returns>The amount in money; 0 for no period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public decimal Of(int periods) => periods >= 0
        ? periods * PerPeriod
        : throw new ArgumentOutOfRangeException(nameof(periods), periods, string.Create(CultureInfo.InvariantCulture, $"periods is {periods}; it must be 0 or more."));

    /// <summary>The cost of one period in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{PerPeriod} per period");
}

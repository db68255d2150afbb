using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>What saved working time is worth against a higher price, per period: <c>hours saved x hourly cost - price difference</c>.</summary>
/// <remarks>Hours, hourly cost and price difference belong to one period, one currency and one tax basis.</remarks>
public sealed record Saving
{
    private const decimal MostHours = 1_000_000_000m;

    private readonly decimal _hoursSaved;
    private readonly decimal _hourlyCost;
    private readonly decimal _priceDifference;

    /// <summary>A saving.</summary>
    /// <param name="hoursSaved">The hours saved per period, 0 to 10^9.</param>
    /// <param name="hourlyCost">The cost of one hour in money, 0 to 10^15.</param>
    /// <param name="priceDifference">The new price less the present one per period, |x| &lt;= 10^15; negative when the new one is lower.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public Saving(decimal hoursSaved, decimal hourlyCost, decimal priceDifference) =>
        (_hoursSaved, _hourlyCost, _priceDifference) = (Hours(hoursSaved, nameof(hoursSaved)), Guard.Amount(hourlyCost, least: 0), Guard.Amount(priceDifference));

    /// <summary>The hours saved per period, 0 to 10^9 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hours are out of range.</exception>
    public decimal HoursSaved
    {
        get => _hoursSaved;
        init => _hoursSaved = Hours(value, nameof(HoursSaved));
    }

    /// <summary>The cost of one hour in money, 0 to 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cost is out of range.</exception>
    public decimal HourlyCost
    {
        get => _hourlyCost;
        init => _hourlyCost = Guard.Amount(value, least: 0, parameter: nameof(HourlyCost));
    }

    /// <summary>The new price less the present one per period, |x| &lt;= 10^15 with at most 10 decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The difference is out of range.</exception>
    public decimal PriceDifference
    {
        get => _priceDifference;
        init => _priceDifference = Guard.Amount(value, parameter: nameof(PriceDifference));
    }

    /// <summary>The saving in money per period; negative when the higher price outweighs the time.</summary>
    public decimal Amount => (_hoursSaved * _hourlyCost) - _priceDifference;

    /// <summary>Pays for itself when the saving is above 0.</summary>
    public SavingOutcome Outcome => Amount > 0 ? SavingOutcome.PaysForItself : SavingOutcome.DoesNotPayForItself;

    /// <summary>The hours per period above which it pays for itself: <c>price difference / hourly cost</c>; 0 when the price does not rise, null when it rises and an hour costs nothing.</summary>
    public decimal? BreakEvenHours => _priceDifference <= 0 ? 0 : _hourlyCost == 0 ? null : _priceDifference / _hourlyCost;

    /// <summary>Amount and outcome in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{HoursSaved} hours at {HourlyCost} less {PriceDifference} = {Amount}: {Outcome}");

    private static decimal Hours(decimal value, string parameter) => value <= MostHours
        ? Guard.Amount(value, least: 0, parameter: parameter)
        : throw new ArgumentOutOfRangeException(parameter, value, FormattableString.Invariant($"{parameter} is {value}; it must be from 0 to {MostHours}."));
}

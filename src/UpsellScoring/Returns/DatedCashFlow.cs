using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>A payment on a day: received when positive, paid when negative.</summary>
public sealed record DatedCashFlow
{
    private readonly decimal _amount;

    /// <summary>A payment on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="amount">The amount, |amount| &lt;= 10^15 with at most 10 decimals; negative when paid.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public DatedCashFlow(DateOnly date, decimal amount) => (Date, _amount) = (date, Guard.Amount(amount));

    /// <summary>The day.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The amount in money, |x| &lt;= 10^15 with at most 10 decimals; negative when paid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public decimal Amount
    {
        get => _amount;
        init => _amount = Guard.Amount(value, parameter: nameof(Amount));
    }

    /// <summary>Day and amount, such as <c>2026-04-01: -10000</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {Amount}");
}

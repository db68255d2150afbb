using UpsellScoring.LifetimeValue;
using UpsellScoring.Numerics;
using UpsellScoring.Pricing;

namespace UpsellScoring.Advice;

/// <summary>
/// The worth of an account unless the host brings another: <c>yearly price x gross margin / yearly churn</c>, before and after, from
/// prices without tax. What is unknown leaves that side without a value.
/// </summary>
internal sealed class ChurnWorth : IAccountWorth
{
    /// <inheritdoc/>
    public AccountWorth Estimate(Account account, Proposal proposal) => new(
        Value(proposal.CurrentPrice, proposal.GrossMargin, proposal.YearlyChurnBefore),
        Value(proposal.ProposedPrice, proposal.GrossMargin, proposal.YearlyChurnAfter));

    private static LifetimeValueEstimate Value(Price? price, double? margin, double? churn) =>
        LifetimeValueCalculators.Churn.Calculate(new() { MarginPerPeriod = Profit(price, margin), ChurnRate = churn });

    // A profit beyond the range of an amount is not known rather than wrong.
    private static decimal? Profit(Price? price, double? margin)
    {
        var profit = price is { TaxBasis: TaxBasis.WithoutTax } && margin is { } share ? Crossing.ToDouble(Years.Sum(price)) * share : double.NaN;
        return Math.Abs(profit) <= Crossing.ToDouble(Guard.LargestAmount) ? decimal.Round(Crossing.ToDecimal(profit), Guard.MostDecimals) : null;
    }
}

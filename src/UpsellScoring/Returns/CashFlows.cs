using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>Present values and internal rates of rows of flows. A flow is received when positive and paid when negative.</summary>
/// <remarks>
/// Amounts satisfy |x| &lt;= 10^15 with at most 10 decimals; rates are per period, above -1 and at most 10^7 (0.1 is 10 %).
/// Everything is computed with 38 significant digits and rounded once, at the end: the same bits on every machine.
/// </remarks>
public static class CashFlows
{
    private const int DaysPerYear = 365;

    /// <summary>The net present value of periodic flows: <c>sum of flows[i] / (1 + rate)^(i + s)</c>, s = 0 for now, 1 for the end of the first period.</summary>
    /// <param name="flows">The flows, one per period, at least one.</param>
    /// <param name="rate">The discount rate per period, above -1 and at most 10^7.</param>
    /// <param name="firstFlow">When the first flow falls; spreadsheets take <see cref="FirstFlow.EndOfFirstPeriod"/>.</param>
    /// <returns>The value now in money, to 28 digits or decimals; null when it is beyond 3.96 x 10^28, which takes a rate near -1. Allocates nothing.</returns>
    /// <exception cref="ArgumentException">There is no flow.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow or the rate is out of range, or the first flow's time is not said.</exception>
    public static decimal? NetPresentValue(ReadOnlySpan<decimal> flows, double rate, FirstFlow firstFlow)
    {
        FlowGuard.Flows(flows, nameof(flows));
        FlowGuard.Rate(rate, nameof(rate));
        FlowGuard.Timing(firstFlow);
        var discount = Discount(rate);
        var value = default(WideFloat);
        for (var i = flows.Length - 1; i >= 0; i--)
        {
            value = (value * discount) + WideFloat.FromInteger(FlowGuard.Units(flows[i]));
        }

        return FlowGuard.Amount(firstFlow == FirstFlow.Now ? value : value * discount);
    }

    /// <summary>The net present value of dated flows on the day of the first: <c>sum of amount / (1 + rate)^(days / 365)</c>, known as XNPV.</summary>
    /// <param name="flows">The flows, at least one, on rising days.</param>
    /// <param name="rate">The discount rate per 365 days, above -1 and at most 10^7.</param>
    /// <returns>The value in money, to 28 digits or decimals; null when it is beyond 3.96 x 10^28. Allocates nothing.</returns>
    /// <exception cref="ArgumentException">There is no flow, one is null, or two are out of order or on the same day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range.</exception>
    public static decimal? NetPresentValue(ReadOnlySpan<DatedCashFlow> flows, double rate)
    {
        FlowGuard.Flows(flows, nameof(flows));
        FlowGuard.Rate(rate, nameof(rate));
        var discount = Discount(rate).Root(DaysPerYear);
        var value = default(WideFloat);
        for (var i = flows.Length - 1; i >= 0; i--)
        {
            value += WideFloat.FromInteger(FlowGuard.Units(flows[i].Amount));
            if (i > 0) value *= discount.Power(flows[i].Date.DayNumber - flows[i - 1].Date.DayNumber);
        }

        return FlowGuard.Amount(value);
    }

    /// <summary>The internal rates of periodic flows, known as IRR: every rate at which their net present value is 0.</summary>
    /// <param name="flows">The flows, one per period, at least one; zeros at either end make no difference.</param>
    /// <returns>None, one or several rates per period.</returns>
    /// <exception cref="ArgumentException">There is no flow.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow is out of range.</exception>
    public static InternalRates InternalRates(ReadOnlySpan<decimal> flows)
    {
        FlowGuard.Flows(flows, nameof(flows));
        var last = flows.Length - 1;
        var coefficients = new Int128[flows.Length];
        var exponents = new int[flows.Length];
        for (var i = 0; i <= last; i++)
        {
            (coefficients[i], exponents[i]) = (FlowGuard.Units(flows[last - i]), i);
        }

        return InternalRateSearch.Find(new PowerSum(coefficients, exponents), 1);
    }

    /// <summary>The internal rates of dated flows, known as XIRR: every rate at which their net present value is 0.</summary>
    /// <param name="flows">The flows, at least one, on rising days; amounts of zero make no difference.</param>
    /// <returns>None, one or several rates per 365 days.</returns>
    /// <exception cref="ArgumentException">There is no flow, one is null, or two are out of order or on the same day.</exception>
    public static InternalRates InternalRates(ReadOnlySpan<DatedCashFlow> flows)
    {
        FlowGuard.Flows(flows, nameof(flows));
        var last = flows.Length - 1;
        var coefficients = new Int128[flows.Length];
        var exponents = new int[flows.Length];
        for (var i = 0; i <= last; i++)
        {
            var flow = flows[last - i];
            (coefficients[i], exponents[i]) = (FlowGuard.Units(flow.Amount), flows[last].Date.DayNumber - flow.Date.DayNumber);
        }

        return InternalRateSearch.Find(new PowerSum(coefficients, exponents), DaysPerYear);
    }

    /// <summary>
    /// The modified internal rate of periodic flows, known as MIRR: what is paid is financed at one rate, what is received
    /// is reinvested at another: <c>(value of receipts at the end / -value of payments now)^(1 / (n - 1)) - 1</c>, n flows, the first now.
    /// </summary>
    /// <param name="flows">The flows, one per period, the first now.</param>
    /// <param name="financeRate">The rate paid, per period, above -1 and at most 10^7.</param>
    /// <param name="reinvestmentRate">The rate earned, per period, above -1 and at most 10^7.</param>
    /// <returns>The rate per period, above -1; null when nothing is paid or nothing is received, since there is no such rate. Allocates nothing.</returns>
    /// <exception cref="ArgumentException">There is no flow.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow or a rate is out of range.</exception>
    public static double? ModifiedInternalRate(ReadOnlySpan<decimal> flows, double financeRate, double reinvestmentRate)
    {
        FlowGuard.Flows(flows, nameof(flows));
        FlowGuard.Rate(financeRate, nameof(financeRate));
        FlowGuard.Rate(reinvestmentRate, nameof(reinvestmentRate));
        var discount = Discount(financeRate);
        var growth = Growth(reinvestmentRate);
        var (paid, received) = (default(WideFloat), default(WideFloat));
        for (var i = 0; i < flows.Length; i++)
        {
            received *= growth;
            paid *= discount;
            if (flows[i] > 0) received += WideFloat.FromInteger(FlowGuard.Units(flows[i]));
            if (flows[flows.Length - 1 - i] < 0) paid -= WideFloat.FromInteger(FlowGuard.Units(flows[flows.Length - 1 - i]));
        }

        return paid.IsZero || received.IsZero ? null : InternalRateSearch.ToRate((received / paid).Root(flows.Length - 1));
    }

    private static WideFloat Growth(double rate) => WideFloat.One + WideFloat.FromDouble(rate);

    private static WideFloat Discount(double rate) => WideFloat.One / Growth(rate);
}

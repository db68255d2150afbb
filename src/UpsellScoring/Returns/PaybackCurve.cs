using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>Where an investment stands after each period, and when it is paid back: what a business case draws.</summary>
[Notebooks.TypeFormatterSource]
public sealed class PaybackCurve
{
    /// <summary>The most periods a curve has.</summary>
    public const int MostPeriods = 1200;

    private PaybackCurve(IReadOnlyList<decimal> balances, double rate, PaybackPeriod period) => (Balances, Rate, Period) = (balances, rate, period);

    /// <summary>
    /// The balance now and after each period, in money of now: <c>-investment + sum of gain of t / (1 + rate)^t</c>, to at most 10 decimals.
    /// The first is minus the investment.
    /// </summary>
    public IReadOnlyList<decimal> Balances { get; }

    /// <summary>The discount rate per period; 0 is none.</summary>
    public double Rate { get; }

    /// <summary>When the balance first reaches 0, as <see cref="Payback.Discounted"/> says.</summary>
    public PaybackPeriod Period { get; }

    /// <summary>The curve of an investment.</summary>
    /// <param name="investment">What is paid now, 0 to 10^15 with at most 10 decimals.</param>
    /// <param name="gains">What each following period brings, negative for a loss; 1 to 1,200 periods.</param>
    /// <param name="rate">The discount rate per period, 0 to 10^7; 0, the default, is none.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentException">There is no gain, or more than 1,200.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or the rate is out of range.</exception>
    public static PaybackCurve Of(decimal investment, ReadOnlySpan<decimal> gains, double rate = 0)
    {
        // A negative rate would let a balance grow beyond what money can say.
        Guard.Within(rate, 0, FlowGuard.LargestRate, "0.1 stands for 10 % per period.");
        var period = Payback.Discounted(investment, gains, rate);
        if (gains.Length > MostPeriods)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"gains has {gains.Length} periods; 1 to {MostPeriods} are allowed. Take years instead of months."), nameof(gains));
        }

        var growth = WideFloat.One + WideFloat.FromDouble(rate);
        var (balance, factor) = (WideFloat.FromInteger(-FlowGuard.Units(investment)), WideFloat.One);
        var balances = new decimal[gains.Length + 1];
        // 0 has no sign.
        balances[0] = 0 - investment;
        for (var t = 1; t < balances.Length; t++)
        {
            factor *= growth;
            balance += WideFloat.FromInteger(FlowGuard.Units(gains[t - 1])) / factor;
            balances[t] = decimal.Round(FlowGuard.Amount(balance)!.Value, Guard.MostDecimals);
        }

        return new(Array.AsReadOnly(balances), rate, period);
    }

    /// <summary>The last balance and the payback period in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Balances[0]:#,0.##} -> {Balances[^1]:#,0.##} after {Balances.Count - 1} periods, {Period}");
}

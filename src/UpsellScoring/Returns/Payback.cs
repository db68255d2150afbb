using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>How long it takes until what an investment brings has paid it back.</summary>
/// <remarks>
/// The investment is paid now, each gain comes evenly over its period. The time is the first at which the sum of the gains
/// reaches the investment, also when later losses bring the sum below it again. A greater gain in any period never makes it later.
/// </remarks>
public static class Payback
{
    /// <summary>The payback period without interest: <c>t - 1 + (investment - gains before t) / gain of t</c>, t the first period whose end reaches the investment.</summary>
    /// <param name="investment">What is paid now, 0 to 10^15 with at most 10 decimals.</param>
    /// <param name="gains">What each following period brings, negative for a loss; at least one.</param>
    /// <returns>The time in periods; 0 when nothing is invested; never paid back when the gains do not suffice. Allocates nothing.</returns>
    /// <exception cref="ArgumentException">There is no gain.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of range.</exception>
    public static PaybackPeriod Simple(decimal investment, ReadOnlySpan<decimal> gains) => Discounted(investment, gains, 0);

    /// <summary>The payback period with each gain discounted to now: as <see cref="Simple"/> with <c>gain of t / (1 + rate)^t</c>.</summary>
    /// <param name="investment">What is paid now, 0 to 10^15 with at most 10 decimals.</param>
    /// <param name="gains">What each following period brings, negative for a loss; at least one.</param>
    /// <param name="rate">The discount rate per period, above -1 and at most 10^7; 0 gives the simple period.</param>
    /// <returns>The time in periods; 0 when nothing is invested; never paid back when the discounted gains do not suffice. Allocates nothing.</returns>
    /// <exception cref="ArgumentException">There is no gain.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or the rate is out of range.</exception>
    public static PaybackPeriod Discounted(decimal investment, ReadOnlySpan<decimal> gains, double rate)
    {
        Guard.Amount(investment, least: 0);
        FlowGuard.Flows(gains, nameof(gains));
        FlowGuard.Rate(rate, nameof(rate));
        if (investment == 0) return new(0);

        // What is still missing grows with interest instead of the gains shrinking: with rate 0 every step is exact.
        var growth = WideFloat.One + WideFloat.FromDouble(rate);
        var missing = WideFloat.FromInteger(FlowGuard.Units(investment));
        for (var period = 1; period <= gains.Length; period++)
        {
            missing *= growth;
            var gain = WideFloat.FromInteger(FlowGuard.Units(gains[period - 1]));
            if (gain >= missing) return new((WideFloat.FromInteger(period - 1) + (missing / gain)).ToDouble());
            missing -= gain;
        }

        return default;
    }
}

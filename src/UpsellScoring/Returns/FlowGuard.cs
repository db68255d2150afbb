using System.Globalization;
using UpsellScoring.Numerics;

namespace UpsellScoring.Returns;

/// <summary>Checks of rows of flows, rates and counts that several calculations share.</summary>
internal static class FlowGuard
{
    internal const double LargestRate = 1e7;
    private const double SmallestRate = -1;
    private const decimal SmallestUnits = 10_000_000_000m;

    /// <summary>An amount as a whole number of its smallest unit, 10^-10: exact.</summary>
    internal static Int128 Units(decimal amount) => (Int128)(amount * SmallestUnits);

    /// <summary>The amount of a whole number of smallest units.</summary>
    internal static decimal? Amount(WideFloat units) => (units / WideFloat.FromInteger((Int128)SmallestUnits)).ToDecimal();

    internal static double Rate(double rate, string parameter) =>
        Guard.Above(rate, SmallestRate, LargestRate, "0.1 stands for 10 % per period; a rate of -100 % or less has no present value.", parameter);

    internal static FirstFlow Timing(FirstFlow firstFlow) => firstFlow is FirstFlow.Now or FirstFlow.EndOfFirstPeriod
        ? firstFlow
        : throw new ArgumentOutOfRangeException(nameof(firstFlow), firstFlow, FormattableString.Invariant($"firstFlow is {(int)firstFlow}; it must be FirstFlow.Now or FirstFlow.EndOfFirstPeriod. Say which."));

    internal static void Flows(ReadOnlySpan<decimal> flows, string parameter)
    {
        if (flows.IsEmpty) throw Empty(parameter);
        for (var i = 0; i < flows.Length; i++)
        {
            if (!Guard.IsAmount(flows[i])) Guard.Amount(flows[i], parameter: string.Create(CultureInfo.InvariantCulture, $"{parameter}[{i}]"));
        }
    }

    internal static void Flows(ReadOnlySpan<DatedCashFlow> flows, string parameter)
    {
        if (flows.IsEmpty) throw Empty(parameter);
        for (var i = 0; i < flows.Length; i++)
        {
            if (flows[i] is null)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{parameter}[{i}] is null; each flow has a day and an amount. Leave it out."), parameter);
            }

            if (i > 0 && flows[i].Date <= flows[i - 1].Date)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{parameter}[{i}] is on {flows[i].Date:yyyy-MM-dd}, {parameter}[{i - 1}] on {flows[i - 1].Date:yyyy-MM-dd}; the days must rise. Sort the flows and add up those of one day."),
                    parameter);
            }
        }
    }

    private static ArgumentException Empty(string parameter) => new($"{parameter} has 0 flows; at least 1 is needed. Ask only where there are flows.", parameter);
}

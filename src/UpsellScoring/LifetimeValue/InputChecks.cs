using UpsellScoring.Numerics;

namespace UpsellScoring.LifetimeValue;

/// <summary>The ranges that the facts share. Unknown, which is null, always passes.</summary>
internal static class InputChecks
{
    internal const double LeastMarginShare = -100;
    internal const double LargestRate = 10;
    internal const double LargestFrequency = 1e9;
    internal const int LongestHorizon = 1_000_000;

    internal static decimal? Price(decimal? value, string parameter) => value is { } known ? Guard.Amount(known, 0, parameter) : null;

    internal static decimal? Margin(decimal? value, string parameter) => value is { } known ? Guard.Amount(known, parameter: parameter) : null;

    internal static double? MarginShare(double? value, string parameter) => value is { } known
        ? Guard.Within(known, LeastMarginShare, 1, "It is a share of the price: 0.6 stands for 60 %.", parameter)
        : null;

    internal static double? Share(double? value, string parameter) => value is { } known ? Share(known, parameter) : null;

    internal static double Share(double value, string parameter) => Guard.Within(value, 0, 1, "It is a share of the customers: 0.8 stands for 80 %.", parameter);

    internal static double Rate(double value, string parameter) => Guard.Above(value, -1, LargestRate, "It is a rate per period: 0.1 stands for 10 %.", parameter);

    internal static double? Frequency(double? value, string parameter) => value is { } known
        ? Guard.Within(known, 0, LargestFrequency, "It is a number of purchases per period.", parameter)
        : null;

    internal static double? Duration(double? value, string parameter) => value is { } known
        ? Guard.Within(known, 0, LongestHorizon, "It is a number of periods; take longer periods.", parameter)
        : null;

    internal static int? Horizon(int? value, string parameter) => value is { } known
        ? (int)Guard.Within(known, 1, LongestHorizon, "It is a number of periods; leave it null for an endless relation.", parameter)
        : null;
}

using System.Globalization;
using System.Runtime.CompilerServices;

namespace UpsellScoring.Numerics;

/// <summary>
/// Checks at the door: each returns the value it was given, or throws with parameter, value, allowed range and remedy.
/// Written so that NaN fails.
/// </summary>
internal static class Guard
{
    /// <summary>The largest magnitude of an amount.</summary>
    internal const decimal LargestAmount = 1_000_000_000_000_000m;

    /// <summary>The most decimals of an amount; trailing zeros do not count.</summary>
    internal const int MostDecimals = 10;

    /// <summary>An amount from <paramref name="least"/> to 10^15 with at most 10 decimals.</summary>
    internal static decimal Amount(decimal value, decimal least = -LargestAmount, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (value < least || value > LargestAmount)
        {
            throw new ArgumentOutOfRangeException(
                parameter, value, string.Create(CultureInfo.InvariantCulture, $"{parameter} is {value}; it must be from {least} to {LargestAmount}."));
        }

        if (!IsAmount(value))
        {
            throw new ArgumentOutOfRangeException(
                parameter, value, string.Create(CultureInfo.InvariantCulture, $"{parameter} is {value}; at most {MostDecimals} decimals are allowed. Round it first."));
        }

        return value;
    }

    /// <summary>Whether a number is an amount at all: a magnitude of at most 10^15 with at most 10 decimals.</summary>
    internal static bool IsAmount(decimal value) => Math.Abs(value) <= LargestAmount && decimal.Round(value, MostDecimals) == value;

    /// <summary>A number from <paramref name="least"/> to <paramref name="greatest"/>, both included.</summary>
    internal static double Within(double value, double least, double greatest, string remedy = "", [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= least && value <= greatest
            ? value
            : throw OutOfRange(value, string.Create(CultureInfo.InvariantCulture, $"from {least} to {greatest}"), remedy, parameter);

    /// <summary>A number above <paramref name="least"/> and up to <paramref name="greatest"/>, which is included.</summary>
    internal static double Above(double value, double least, double greatest, string remedy = "", [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value > least && value <= greatest
            ? value
            : throw OutOfRange(value, string.Create(CultureInfo.InvariantCulture, $"above {least} and at most {greatest}"), remedy, parameter);

    /// <summary>A number between <paramref name="least"/> and <paramref name="greatest"/>, both excluded.</summary>
    internal static double Between(double value, double least, double greatest, string remedy = "", [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value > least && value < greatest
            ? value
            : throw OutOfRange(value, string.Create(CultureInfo.InvariantCulture, $"between {least} and {greatest}, both excluded"), remedy, parameter);

    private static ArgumentOutOfRangeException OutOfRange(double value, string range, string remedy, string parameter) => new(
        parameter, value, string.Create(CultureInfo.InvariantCulture, $"{parameter} is {value}; it must be {range}.{(remedy.Length > 0 ? " " : "")}{remedy}"));
}

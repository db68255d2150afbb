using System.Globalization;

namespace UpsellScoring.Advice;

/// <summary>Numbers of a policy as text, the same in every culture.</summary>
internal static class PolicyText
{
    // All decimals a decimal can have, and no zeros at the end: equal amounts are written alike.
    private const string Exact = "0.############################";

    internal static string Number(double value) => (value + 0.0).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The exact amount; minus zero is zero.</summary>
    internal static string Number(decimal value) => value == 0 ? "0" : value.ToString(Exact, CultureInfo.InvariantCulture);

    internal static string Percent(decimal share) => Number(share * 100) + "%";

    /// <summary>The share in percent. Through its shortest text, so that 0.07 is 7% and not 7.000000000000001%.</summary>
    internal static string Percent(double share) => Percent(decimal.Parse(Number(share), NumberStyles.Float, CultureInfo.InvariantCulture));
}

using System.Globalization;

namespace QuickStart.Output;

/// <summary>Figures as text, the same in every culture.</summary>
internal static class Figures
{
    /// <summary>Points with one decimal.</summary>
    public static string Points(double? points) => Text(points, "0.0");

    /// <summary>A part of the card's weight, 0 to 1, as whole percent.</summary>
    public static string Percent(double part) => Text(part, "0%");

    /// <summary>A part of the customers, 0 to 1, as percent with one decimal: one in a thousand is not nobody.</summary>
    public static string Share(double? part) => Text(part, "0.0%");

    private static string Text(double? figure, string format) => figure?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}

using System.Globalization;

namespace CrmHost;

/// <summary>Whole numbers as text, the same on every machine.</summary>
internal static class Numbers
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

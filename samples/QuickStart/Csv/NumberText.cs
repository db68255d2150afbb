using System.Globalization;
using System.Text.RegularExpressions;

namespace QuickStart.Csv;

/// <summary>Reads a number as people write it: "1,200,000", "▲５００", "-0.5". Separators have to stand at the thousands.</summary>
internal static partial class NumberText
{
    private const string MinusSigns = "-▲△";

    /// <summary>Whether <paramref name="c"/> is a minus sign; money tables use triangles.</summary>
    public static bool IsMinus(char c) => MinusSigns.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads <paramref name="text"/>, half-width, without unit.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        bool isNegative = text.Length > 0 && IsMinus(text[0]);
        string digits = isNegative ? text[1..].TrimStart() : text;
        bool isNumber = decimal.TryParse(
            Unsigned().IsMatch(digits) ? digits : null,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out value);
        value = isNegative ? -value : value;
        return isNumber;
    }

    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unsigned();
}

using System.Globalization;

namespace UpsellScoring.Tests.Numerics;

/// <summary>The rows of a file in Reference: the bits of an input and the value of the function with 40 digits.</summary>
internal static class ReferenceValues
{
    private const int LeadingLines = 2; // source, column names
    private const int HexPrefixLength = 2;

    internal static (double Input, string Value)[] Read(string fileName)
        => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Numerics", "Reference", fileName))
            .Skip(LeadingLines)
            .Select(line => line.Split(','))
            .Select(cells => (Number(cells[0]), cells[1]))];

    private static double Number(string bits)
        => BitConverter.Int64BitsToDouble(long.Parse(bits.AsSpan(HexPrefixLength), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}

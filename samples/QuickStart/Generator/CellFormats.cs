using System.Globalization;

namespace QuickStart.Generator;

/// <summary>Writes figures in the mixed ways of real exports.</summary>
internal static class CellFormats
{
    private static readonly string[] Unknown = ["", "", "不明", "-", "未取得", "N/A"];

    public static string Yen(SplitMix64 random, int yen)
    {
        string plain = Text(yen);
        string grouped = yen.ToString("N0", CultureInfo.InvariantCulture);
        return random.Pick([plain, plain, grouped, $"{grouped}円", $"¥{grouped}", $"{FullWidth(grouped)}円"]);
    }

    public static string Months(SplitMix64 random, int months) =>
        random.Pick([Text(months), Text(months), $"{Text(months)}か月", $"{Text(months)}ヶ月", $"{FullWidth(Text(months))}か月"]);

    public static string Share(SplitMix64 random, int percent)
    {
        string share = (percent / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        return random.Pick([share, share, $"{Text(percent)}%", $"{FullWidth(Text(percent))}％"]);
    }

    public static string Rating(SplitMix64 random, int rating) =>
        random.Pick([Text(rating), Text(rating), Text(rating), FullWidth(Text(rating))]);

    public static string Nothing(SplitMix64 random) => random.Pick(Unknown);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(string text) => string.Concat(text.Select(c => (char)(c + 0xFEE0)));
}

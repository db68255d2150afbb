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

    /// <summary>A day, in one of the ways of writing; 令和 began in 2019.</summary>
    public static string Day(SplitMix64 random, DateOnly day) => random.Pick(
    [
        day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        $"令和{Text(day.Year - 2018)}年{Text(day.Month)}月{Text(day.Day)}日",
    ]);

    /// <summary>The day something is so since, or none.</summary>
    public static string Since(SplitMix64 random, DateOnly? day) => day is { } since ? Day(random, since) : "なし";

    public static string YesNo(bool value) => value ? "はい" : "いいえ";

    public static string Words(IReadOnlyList<string> words) => words.Count == 0 ? "なし" : string.Join('、', words);

    public static string Nothing(SplitMix64 random) => random.Pick(Unknown);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(string text) => string.Concat(text.Select(c => (char)(c + 0xFEE0)));
}

namespace QuickStart.Csv;

/// <summary>What people write where a value is not known. Zero is not among them: zero is a value.</summary>
internal static class UnknownMarks
{
    private static readonly HashSet<string> All =
        new(StringComparer.OrdinalIgnoreCase) { "", "-", "--", "ー", "不明", "未取得", "N/A", "NA", "unknown" };

    public static bool Contains(string text) => All.Contains(HalfWidth.Of(text).Trim());
}

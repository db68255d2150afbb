namespace QuickStart.Generator;

/// <summary>Company names from syllables that are no Japanese words, so that no real company is meant.</summary>
internal static class CompanyNames
{
    private static readonly string[] First = ["ヌルモ", "ペヨリ", "ゾフナ", "ムクヌ", "ポニュラ", "ギョペ", "ワヌシ", "ヘヨト", "ズミャ", "ロヌガ", "ピョケ", "ニャゾ"];
    private static readonly string[] Second = ["ラップ", "ドヌン", "キョム", "ベルゾ", "ミュト", "ゴッペ", "サヌイ", "フョン", "テギュ", "ヨムル"];
    private static readonly string[] Trades = ["製作所", "物流", "食品", "商事", "電設", "化成", "印刷", "システム", "建材", "精機"];

    /// <summary>A name, each at most once.</summary>
    public static string Next(SplitMix64 random, HashSet<string> taken)
    {
        string name;
        do
        {
            string stem = random.Pick(First) + random.Pick(Second) + random.Pick(Trades);
            name = random.Chance(50) ? $"株式会社{stem}" : $"{stem}株式会社";
        }
        while (!taken.Add(name));

        return name;
    }
}

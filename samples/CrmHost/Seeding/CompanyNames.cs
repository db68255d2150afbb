namespace CrmHost.Seeding;

/// <summary>Company names, Japanese and English, from syllables that are no words, so that no real company is meant.</summary>
internal static class CompanyNames
{
    private static readonly string[] JapaneseFirst = ["ヌルモ", "ペヨリ", "ゾフナ", "ムクヌ", "ポニュラ", "ギョペ", "ワヌシ", "ヘヨト", "ズミャ", "ロヌガ", "ピョケ", "ニャゾ"];
    private static readonly string[] JapaneseSecond = ["ラップ", "ドヌン", "キョム", "ベルゾ", "ミュト", "ゴッペ", "サヌイ", "フョン", "テギュ", "ヨムル"];
    private static readonly string[] JapaneseTrades = ["製作所", "物流", "食品", "商事", "電設", "化成", "印刷", "システム", "建材", "精機"];
    private static readonly string[] EnglishFirst = ["Zorv", "Plimq", "Quarb", "Brulk", "Nulth", "Fevro", "Droxi", "Vumpa", "Krelli", "Yondra", "Threx", "Ogwin"];
    private static readonly string[] EnglishSecond = ["apto", "elzo", "imbro", "onka", "udrix", "yvolt", "arnup", "ibbex", "oquil", "emzar"];
    private static readonly string[] EnglishTrades = ["Works", "Logistics", "Foods", "Trading", "Electric", "Chemicals", "Print", "Systems", "Materials", "Instruments"];

    public static string Next(SplitMix64 random) => random.Chance(60) ? Japanese(random) : English(random);

    private static string Japanese(SplitMix64 random)
    {
        string stem = random.Pick(JapaneseFirst) + random.Pick(JapaneseSecond) + random.Pick(JapaneseTrades);
        return random.Chance(50) ? $"株式会社{stem}" : $"{stem}株式会社";
    }

    private static string English(SplitMix64 random) => $"{random.Pick(EnglishFirst)}{random.Pick(EnglishSecond)} {random.Pick(EnglishTrades)} {random.Pick(["Inc.", "Ltd.", "Co."])}";
}

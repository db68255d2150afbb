namespace QuickStart.Generator;

/// <summary>One thing the invented company sells on top of a plan.</summary>
/// <param name="Offer">Its name.</param>
/// <param name="Kind">What it does with the contract.</param>
/// <param name="Serves">The needs it serves and the limits it lifts.</param>
/// <param name="LeastRise">The least rise of the price, in percent.</param>
/// <param name="MostRise">The greatest rise.</param>
internal sealed record OfferFacts(string Offer, string Kind, string Serves, int LeastRise, int MostRise)
{
    public static readonly OfferFacts HigherPlan = new("プロプラン", "上位プラン", "分析、連携", 12, 66);

    /// <summary>What there is for those whose plan lacks little.</summary>
    public static readonly IReadOnlyList<OfferFacts> AddOns =
    [
        new("分析オプション", "機能追加", "分析", 8, 30),
        new("追加ライセンス", "数量追加", "容量", 5, 40),
        new("セキュリティ診断", "関連商品", "セキュリティ", 10, 35),
    ];
}

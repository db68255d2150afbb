using UpsellScoring.Advice;

namespace QuickStart.Csv;

/// <summary>How each value of a customer is written. The upper ends are where a slip of the unit becomes likelier than the value.</summary>
internal static class CustomerFormats
{
    public static readonly NumberFormat Amount = new(
        new("an amount in yen of 0 or more, such as 1200000 or 1,200,000円", "0以上の金額（1200000、1,200,000円など）"))
    {
        Max = 1_000_000_000_000_000, // what the library takes, and so are the decimals
        MostDecimals = 10,
        Prefixes = ["¥", "\\"], // CP932 has no yen sign of its own: its byte 5C is shown as one and decodes to a backslash
        Units = ["円"],
    };

    public static readonly NumberFormat Tenure = new(
        new("a whole number of months from 0 to 1200, such as 14 or 14か月", "0から1200までの整数の月数（14、14か月など）"))
    {
        Max = 1200,
        IsWhole = true,
        Units = ["か月", "ヶ月", "ケ月", "カ月", "ヵ月", "ヶ月間", "か月間", "months"],
    };

    public static readonly NumberFormat Utilization = new(
        new("a share from 0 to 10 (1 is all that was bought), such as 0.85 or 85%", "0から10までの割合（購入分すべてが1。0.85、85%など）"))
    {
        Max = 10,
        AcceptsPercent = true,
    };

    public static readonly NumberFormat Share = new(
        new("a share from 0 to 1, such as 0.4 or 40%", "0から1までの割合（0.4、40%など）"))
    {
        Max = 1,
        AcceptsPercent = true,
    };

    public static readonly NumberFormat Margin = new(
        new("a share from -1 to 1, such as 0.6, 60% or ▲5%", "-1から1までの割合（0.6、60%、▲5%など）"))
    {
        Min = -1,
        Max = 1,
        AcceptsPercent = true,
    };

    public static readonly NumberFormat Rating = new(new("a whole number from 0 to 10", "0から10までの整数"))
    {
        Max = 10,
        IsWhole = true,
        Units = ["点"],
    };

    public static readonly ChoiceFormat<bool> YesNo = new((true, ["yes", "はい", "あり", "有", "済", "○"]), (false, ["no", "いいえ", "なし", "無", "未", "×"]));

    public static readonly ChoiceFormat<AccountTemperature> Temperature = new(
        (AccountTemperature.Low, ["low", "低", "低い"]),
        (AccountTemperature.Medium, ["medium", "中", "普通"]),
        (AccountTemperature.High, ["high", "高", "高い"]));

    public static readonly ChoiceFormat<ProposalKind> Kind = new(
        (ProposalKind.HigherPlan, ["higher plan", "上位プラン"]),
        (ProposalKind.MoreFunctions, ["more functions", "機能追加"]),
        (ProposalKind.LargerQuantity, ["larger quantity", "数量追加"]),
        (ProposalKind.LongerContract, ["longer contract", "長期契約"]),
        (ProposalKind.CrossSell, ["cross-sell", "関連商品", "クロスセル"]));

    public static readonly DayFormat Day = new();
    public static readonly OccurrenceFormat Occurrence = new();
    public static readonly PlanChoiceFormat PlanChoice = new();

    /// <summary>Whether a cell says that there is none, which is known, where a blank or "不明" says that nobody knows.</summary>
    public static bool IsNone(string text) => text is "なし" or "無し" or "無" || text.ToUpperInvariant() is "NONE" or "NO";
}

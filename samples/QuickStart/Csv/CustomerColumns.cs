namespace QuickStart.Csv;

/// <summary>
/// The columns of a customer file. Where a header names its unit, it has to be the one read here: 契約額(月額) is no synonym of
/// the yearly amount, so it is listed as ignored rather than read twelve times too small.
/// </summary>
internal static class CustomerColumns
{
    public static readonly Column Id = new("id", "customer id", "account id", "顧客ID", "顧客コード", "顧客番号");
    public static readonly Column Name = new("name", "customer name", "account name", "company", "顧客名", "会社名", "企業名");
    public static readonly Column Owner = new("owner", "account owner", "担当者", "担当", "営業担当");

    public static readonly Column ContractValue = new(
        "contract value", "annual contract value", "契約額(年額・税抜)", "契約額(年額)", "年間契約額", "契約額");

    public static readonly Column Tenure = new("tenure", "tenure months", "tenure (months)", "契約期間(か月)", "契約期間(月)", "契約期間", "契約月数");
    public static readonly Column Utilization = new("utilization", "utilization rate", "utilisation", "利用率");
    public static readonly Column GrowthGap = new("growth gap", "成長余地");
    public static readonly Column Rating = new("satisfaction", "rating", "nps rating", "顧客満足度", "満足度");

    /// <summary>All of them, in the order in which messages list them.</summary>
    public static readonly IReadOnlyList<Column> All = [Id, Name, Owner, ContractValue, Tenure, Utilization, GrowthGap, Rating];

    /// <summary>Those the score is made of.</summary>
    public static readonly IReadOnlyList<Column> Facts = [ContractValue, Tenure, Utilization, GrowthGap, Rating];
}

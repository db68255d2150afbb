namespace QuickStart.Csv;

/// <summary>
/// The columns of a customer file. Where a header names its unit, it has to be the one read here: 契約額(月額) is no synonym of
/// the yearly amount, so it is listed as ignored rather than read twelve times too small. Only the id and one value of the score
/// are needed; whatever else is missing is unknown.
/// </summary>
internal static class CustomerColumns
{
    public static readonly Column Id = new(new("id", "顧客ID"), "customer id", "account id", "顧客コード", "顧客番号");
    public static readonly Column Name = new(new("name", "顧客名"), "customer name", "account name", "company", "会社名", "企業名");
    public static readonly Column Owner = new(new("owner", "担当者"), "account owner", "担当", "営業担当");
    public static readonly Column AsOf = new(new("as of", "基準日"), "snapshot date", "データ抽出日");

    // The score.
    public static readonly Column ContractValue = new(new("contract value", "契約額(年額・税抜)"), "annual contract value", "契約額(年額)", "年間契約額", "契約額");
    public static readonly Column Tenure = new(new("tenure", "契約期間(か月)"), "tenure months", "tenure (months)", "契約期間(月)", "契約期間", "契約月数");
    public static readonly Column Utilization = new(new("utilization", "利用率"), "utilization rate", "utilisation");
    public static readonly Column GrowthGap = new(new("growth gap", "成長余地"));
    public static readonly Column Rating = new(new("satisfaction", "顧客満足度"), "rating", "nps rating", "満足度");

    // The gates.
    public static readonly Column OpenEscalation = new(new("open escalation", "未解決のエスカレーション"), "escalation", "エスカレーション");
    public static readonly Column TerminationNotice = new(new("termination notice", "解約の申し出"));
    public static readonly Column DeliberateChoice = new(new("plan chosen deliberately", "現行プランの意図的な選択"), "deliberate choice of plan");
    public static readonly Column LastOffer = new(new("last offer", "前回の提案"), "last proposal");
    public static readonly Column LastContact = new(new("last proposed or answered on", "前回の提案・回答日"), "last proposed on", "前回の提案日");
    public static readonly Column Temperature = new(new("temperature", "温度感"));
    public static readonly Column TemperatureDay = new(new("temperature taken on", "温度感の確認日"));
    public static readonly Column DeciderKnown = new(new("decider known", "決裁者の把握"));
    public static readonly Column HighestPlan = new(new("on highest plan", "最上位プラン"), "highest plan");
    public static readonly Column Needs = new(new("needs", "ニーズ"));
    public static readonly Column LimitsReached = new(new("limits reached", "上限に達した項目"));
    public static readonly Column RenewsOn = new(new("renews on", "契約更新日"), "renewal date");

    // The proposal.
    public static readonly Column Offer = new(new("offer", "提案内容"));
    public static readonly Column Kind = new(new("kind of proposal", "提案の種類"));
    public static readonly Column Serves = new(new("what the proposal serves", "提案が対応するニーズ"), "serves");
    public static readonly Column CurrentPrice = new(new("current price a month", "現行価格(月額・税抜)"), "current price (month)", "現行価格(月額)");
    public static readonly Column ProposedPrice = new(new("proposed price a month", "提案価格(月額・税抜)"), "proposed price (month)", "提案価格(月額)");
    public static readonly Column GrossMargin = new(new("gross margin", "粗利率"), "margin");
    public static readonly Column ChurnBefore = new(new("yearly churn before", "現在の年間解約率"), "yearly churn", "年間解約率");
    public static readonly Column ChurnAfter = new(new("yearly churn after", "成約後の年間解約率"));
    public static readonly Column OurCost = new(new("our cost", "当社の費用"), "cost");
    public static readonly Column CustomerGain = new(new("gain of the customer a year", "顧客側の効果額(年額)"), "gain of the customer");

    /// <summary>All of them, in the order in which messages list them.</summary>
    public static readonly IReadOnlyList<Column> All =
    [
        Id, Name, Owner, AsOf, ContractValue, Tenure, Utilization, GrowthGap, Rating, OpenEscalation, TerminationNotice, DeliberateChoice,
        LastOffer, LastContact, Temperature, TemperatureDay, DeciderKnown, HighestPlan, Needs, LimitsReached, RenewsOn, Offer, Kind, Serves,
        CurrentPrice, ProposedPrice, GrossMargin, ChurnBefore, ChurnAfter, OurCost, CustomerGain,
    ];

    /// <summary>Those the score is made of.</summary>
    public static readonly IReadOnlyList<Column> Scored = [ContractValue, Tenure, Utilization, GrowthGap, Rating];
}

using QuickStart.Csv;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace QuickStart.Tests.Csv;

public class CustomerRowTests
{
    private static readonly ColumnMap Columns =
        ColumnMap.From(["顧客ID", "顧客名", "契約額", "契約期間", "利用率", "成長余地", "顧客満足度", "担当者"]);

    [Fact]
    public void Read_AllKnown_IsCustomer()
    {
        Customer? customer = Read(out string cause, " C1 ", "ヌルモ商事 ", "1,200,000円", "14か月", "82%", "0.40", "8", "青木");

        Assert.Equal((7L, "ヌルモ商事", "青木", "C1"), (customer!.Line, customer.Name, customer.Owner, customer.Account.Id));
        Assert.Equal((1_200_000m, 14, 0.82, 0.40, 8), Scored(customer));
        Assert.Equal("71.2 B", Advisors.Standard.Advise(customer.Account, customer.Proposal, TestCustomers.Day).Score.Score.ToString());
        Assert.Equal("", cause);
    }

    [Fact]
    public void Read_AllUnknown_IsCustomerWithNulls()
    {
        Customer? customer = Read(out _, "C1", "", "", "-", "不明", "未取得", "N/A", "不明");

        Assert.Equal(("C1", null), (customer!.Name, customer.Owner));
        Assert.Equal((null, null, null, null, null), Scored(customer));
        Assert.Equal((null, null, null), (customer.Account.PastProposals, customer.Account.Needs, customer.Proposal.CurrentPrice));
    }

    [Fact]
    public void Read_Zeros_AreValues() => Assert.Equal((0m, 0, 0, 0, 0), Scored(Read(out _, "C1", "N", "0", "0", "0", "0%", "0", "")!));

    [Fact]
    public void Read_EveryColumn_ReachesTheLibrary()
    {
        (Account account, Proposal proposal) = Wide();

        Assert.Equal(Occurrence.SinceDay(new(2026, 3, 18)), account.OpenEscalation);
        Assert.Equal(Occurrence.None, account.TerminationNotice);
        Assert.Equal(PlanChoice.Deliberate(new(2025, 10, 1)), account.DeliberateChoice);
        Assert.Equal(new PastProposal("分析オプション", new(2026, 1, 5)), Assert.Single(account.PastProposals!));
        Assert.Equal(new TemperatureReading(AccountTemperature.High, new(2026, 3, 1)), account.Temperature);
        Assert.Equal((true, false), (account.IsDeciderKnown, account.IsOnHighestPlan));
        Assert.Equal(["分析", "連携"], account.Needs!);
        Assert.Empty(account.LimitsReached!);
        Assert.Equal(new DateOnly(2026, 9, 30), Assert.Single(account.Contracts!).RenewsOn);
        Assert.Equal(("プロプラン", ProposalKind.HigherPlan), (proposal.Offer, proposal.Kind));
        Assert.Equal("分析", Assert.Single(proposal.Serves!));
        Assert.Equal(new Price(50_000, BillingPeriod.Month, TaxBasis.WithoutTax), proposal.CurrentPrice);
        Assert.Equal(65_000m, proposal.ProposedPrice?.Amount);
        Assert.Equal((0.7, 0.2, 0.15, 100_000m), (proposal.GrossMargin, proposal.YearlyChurnBefore, proposal.YearlyChurnAfter, proposal.OurCost));
        Assert.Equal(240_000m, Assert.Single(proposal.CustomerGains!).AmountPerYear);
    }

    [Fact]
    public void Read_DayWithoutItsOffer_IsBroken()
    {
        Assert.Null(Wide(out string cause, ("前回の提案", "")));
        Assert.Equal("前回の提案・回答日: what was proposed that day is missing", cause);
        Assert.Null(Wide(out _, ("前回の提案", "なし")));
    }

    [Fact]
    public void Read_OfferWithoutItsDay_IsUnknownAndNothingProposedIsKnown()
    {
        Assert.Null(Wide(("前回の提案・回答日", "")).Account.PastProposals);
        Assert.Empty(Wide(("前回の提案・回答日", ""), ("前回の提案", "なし")).Account.PastProposals!);
    }

    [Fact]
    public void Read_TemperatureWithoutItsDay_IsUnknown() => Assert.Null(Wide(("温度感の確認日", "不明")).Account.Temperature);

    [Fact]
    public void Read_NoOffer_HasOneAllTheSame() => Assert.Equal("次回の提案 (next offer)", Wide(("提案内容", "")).Proposal.Offer);

    [Fact]
    public void Read_SeveralFaults_NamesAll()
    {
        Assert.Null(Read(out string cause, "-", "N", "応相談", "▲5か月", "85", "1.5", "11", ""));
        Assert.Equal(
            "顧客ID is missing; "
            + "契約額: \"応相談\" is not an amount in yen of 0 or more, such as 1200000 or 1,200,000円; "
            + "契約期間: \"▲5か月\" is not a whole number of months from 0 to 1200, such as 14 or 14か月; "
            + "利用率: \"85\" is not a share from 0 to 10 (1 is all that was bought), such as 0.85 or 85%; "
            + "成長余地: \"1.5\" is not a share from 0 to 1, such as 0.4 or 40%; "
            + "顧客満足度: \"11\" is not a whole number from 0 to 10",
            cause);
    }

    [Fact]
    public void Read_TooFewColumns_SaysHowMany()
    {
        Assert.Null(Read(out string cause, "C1", "N", "5"));
        Assert.Equal("3 columns where the header has 8", cause);
    }

    [Fact]
    public void Read_TooManyColumns_HintsAtQuotes()
    {
        Assert.Null(Read(out string cause, "C1", "N", "1", "200", "000円", "14", "0.5", "0.5", "8", ""));
        Assert.Equal("10 columns where the header has 8 (a comma inside a value needs quotes around the value)", cause);
    }

    [Fact]
    public void Read_LongCell_IsCutInTheMessage()
    {
        Assert.Null(Read(out string cause, "C1", "N", new string('x', 1000), "", "", "", "", ""));
        Assert.StartsWith($"契約額: \"{new string('x', 40)}...\" is not an amount", cause, StringComparison.Ordinal);
    }

    private static readonly (string Header, string Cell)[] WideRow =
    [
        ("顧客ID", "C1"), ("利用率", "0.5"), ("基準日", "2026/4/1"), ("未解決のエスカレーション", "2026/3/18"), ("解約の申し出", "なし"),
        ("現行プランの意図的な選択", "令和7年10月1日"), ("前回の提案", "分析オプション"), ("前回の提案・回答日", "2026年1月5日"), ("温度感", "高"),
        ("温度感の確認日", "2026-03-01"), ("決裁者の把握", "はい"), ("最上位プラン", "いいえ"), ("ニーズ", "分析、連携"), ("上限に達した項目", "なし"),
        ("契約更新日", "2026/9/30"), ("提案内容", "プロプラン"), ("提案の種類", "上位プラン"), ("提案が対応するニーズ", "分析"),
        ("現行価格(月額・税抜)", "50,000円"), ("提案価格(月額・税抜)", "６５，０００円"), ("粗利率", "70%"), ("現在の年間解約率", "20%"),
        ("成約後の年間解約率", "0.15"), ("当社の費用", "100000"), ("顧客側の効果額(年額)", "¥240,000"),
    ];

    private static (decimal?, int?, double?, double?, int?) Scored(Customer customer) =>
        (customer.Account.ContractValue, customer.Account.TenureMonths, customer.Account.Utilization, customer.Account.GrowthGap, customer.Account.Rating);

    private static (Account Account, Proposal Proposal) Wide(params (string Header, string Cell)[] changes)
    {
        Customer? customer = Wide(out string cause, changes);
        Assert.Equal("", cause);
        Assert.Equal(TestCustomers.Day, customer?.AsOf);
        return (customer!.Account, customer.Proposal);
    }

    private static Customer? Wide(out string cause, params (string Header, string Cell)[] changes)
    {
        string[] cells = [.. WideRow.Select(column => changes.FirstOrDefault(change => change.Header == column.Header, column).Cell)];
        Customer? customer = CustomerRow.Read(ColumnMap.From([.. WideRow.Select(column => column.Header)]), cells, 7, out Phrase causes);
        cause = causes.English;
        return customer;
    }

    private static Customer? Read(out string cause, params string[] cells)
    {
        Customer? customer = CustomerRow.Read(Columns, cells, 7, out Phrase causes);
        cause = causes.English;
        return customer;
    }
}

using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

/// <summary>No word and no figure of ours reaches the customer.</summary>
public class AdviceTextsCustomerTests
{
    private static readonly string[] ForbiddenJapanese =
    [
        "批判者", "中立者", "推奨者", "温度", "ランク", "解約", "離反", "スコア", "得点", "失点", "配点", "充足率", "評価", "提案", "見合わせ", "見送", "アップセル",
        "クロスセル", "アップグレード", "上位プラン", "下位プラン", "押し売り", "価格差", "追加費用", "追加料金", "支払増", "値上げ", "生涯価値", "LTV", "粗利", "原価", "信頼回復",
        "活用支援", "クレーム", "エスカレーション", "決断", "決裁", "障壁", "抵抗", "当社の費用", "基準", "目標",
    ];

    private static readonly string[] ForbiddenEnglish =
    [
        "detractor", "passive", "promoter", "temperature", "cold", "score", "grade", "rank", "point", "rating", "churn", "terminat", "notice", "upsell", "up-sell", "cross-sell",
        "hard sell", "upgrade", "higher plan", "lower plan", "dearer", "extra cost", "price gap", "barrier", "resistance", "gate", "cool-down", "escalation", "utilization",
        "coverage", "lifetime", "margin", "our cost", "our return", "floor", "target", "decider", "decision now", "proposal", "propose", "hold", "recover", "nurture", "adopt", "tenure",
    ];

    [Fact]
    public void Template_ForTheCustomer_HoldsNoInternalWord() =>
        Assert.All(
            from language in Enum.GetValues<TextLanguage>()
            from one in TextCatalogue.Of(language).All
            where one.Key.Register == TextRegister.Customer
            select (language, one),
            // The places themselves are not read by anybody.
            row => AssertFit(string.Concat(row.one.Value.ToString().Split('{', '}').Where((_, part) => part % 2 == 0)), row.language));

    [Fact]
    public void Template_ForTheCustomer_NamesOnlyFiguresOfTheirs() =>
        Assert.All(
            Enum.GetValues<TextLanguage>().SelectMany(language => TextCatalogue.Of(language).All).Where(one => one.Key.Register == TextRegister.Customer),
            one => Assert.Empty(one.Value.Places.Except(["gain", "multiple", "offer", "steps", "price", "tax", "amount"])));

    [Theory]
    [InlineData(TextLanguage.English)]
    [InlineData(TextLanguage.Japanese)]
    public void Lines_ForTheCustomer_HoldNoInternalWord(TextLanguage language) =>
        Assert.All(TextCases.All, advice => Assert.All(AdviceTexts.Lines(advice, TextCases.Of(language, TextRegister.Customer)), line => AssertFit(line, language)));

    [Theory]
    [InlineData(TextLanguage.English)]
    [InlineData(TextLanguage.Japanese)]
    public void Lines_HeldBackForTheCustomer_AreOneLineWithoutOfferOrFigure(TextLanguage language) =>
        Assert.All(TextCases.All.Where(advice => advice.Action != AdviceAction.ProposeNow), advice =>
        {
            var line = Assert.Single(AdviceTexts.Lines(advice, TextCases.Of(language, TextRegister.Customer)));
            Assert.DoesNotContain(advice.Proposal.Offer, line, StringComparison.Ordinal);
            Assert.DoesNotContain(line, char.IsDigit);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(-900_000)]
    public void Lines_NoGainForTheCustomer_SayNothingOfAReturn(int gain)
    {
        var advice = TextCases.Advise(TextCases.Good, TextCases.Large with { CustomerGains = [new("hours", gain)] });
        Assert.Equal(2, AdviceTexts.Lines(advice, TextCases.Of(TextLanguage.English, TextRegister.Customer)).Count);
    }

    [Fact]
    public void Lines_GainNotKnown_PromiseToShowIt()
    {
        var advice = TextCases.Advise(TextCases.Good, TextCases.Large with { CustomerGains = null });
        Assert.Equal("期待できる投資効果は、ご利用状況をうかがったうえで具体的にご説明いたします。", AdviceTexts.Lines(advice, TextCases.Of(TextLanguage.Japanese, TextRegister.Customer))[1]);
    }

    private static void AssertFit(string text, TextLanguage language) =>
        Assert.All(language == TextLanguage.Japanese ? ForbiddenJapanese : ForbiddenEnglish, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
}

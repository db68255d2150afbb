using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice;

/// <summary>Words of the host are printed as they are, never read as templates, and its gates are for insiders only.</summary>
public class AdviceTextsHostTests
{
    private const string Odd = "{offer} {0} {{x}} <b>Pro</b> & \"2\" %s $1 \\n";

    [Theory]
    [InlineData(TextRegister.Internal)]
    [InlineData(TextRegister.Customer)]
    public void Lines_OfferWithBracesAndMarkup_PrintIt(TextRegister register) =>
        Assert.All(Enum.GetValues<TextLanguage>(), language =>
            Assert.Contains(AdviceTexts.Lines(TextCases.Advise(TextCases.Good, TextCases.Large with { Offer = Odd }), TextCases.Of(language, register)), line => line.Contains(Odd, StringComparison.Ordinal)));

    [Fact]
    public void Of_ReasonWithBracesInTheOffer_PrintsIt()
    {
        var advice = TextCases.Advise(TextCases.Good with { IsOnHighestPlan = true }, TextCases.Large with { Offer = "{offer}{gap}" });
        Assert.Equal("すでに最上位プランのため、「{offer}{gap}」は提案できません。機能追加や関連商品の提案を検討してください。", AdviceTexts.Of(advice.Reasons[0], TextCases.Of(TextLanguage.Japanese)));
    }

    [Fact]
    public void Lines_HostWordsWithLineBreaks_StayOneLine()
    {
        var advice = TextCases.Advise(TextCases.Good, TextCases.Large with { Offer = "Pro\r\nPlan\u2028x\t" });
        var lines = AdviceTexts.Lines(advice, new() { Currency = "J\nPY" });
        Assert.Equal("Account A-1, offer Pro  Plan x , as of 2026-04-01", lines[0]);
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
        Assert.Contains(lines, line => line.Contains("J PY 3,960,000", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_GateOfTheHost_IsItsCodeAndFiguresForInsidersOnly()
    {
        var advice = TextCases.Advise(TextCases.Good, TextCases.Large, null, new TextHostGate("credit{limit}", ReasonFigure.OfMoney("owed", 5_000), ReasonFigure.OfName("fact", FactorNames.Tenure), default));
        var reason = advice.Reasons[0];
        Assert.Equal("The gate credit{limit} holds the proposal back (owed JPY 5,000, fact tenure, 0).", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.English)));
        Assert.Equal("自社の条件「credit{limit}」により、提案を見合わせています（owed 5,000円、fact 契約期間、0）。", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.Japanese)));
        Assert.Equal("If there is anything we can do for you, we are always glad to hear from you.", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.English, TextRegister.Customer)));
        Assert.Equal("お役に立てることがございましたら、いつでもお気軽にご相談ください。", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.Japanese, TextRegister.Customer)));
    }

    [Fact]
    public void Of_GateOfTheHostWithoutFigures_IsItsCode()
    {
        var reason = TextCases.Advise(TextCases.Good, TextCases.Large, null, new TextHostGate("credit")).Reasons[0];
        Assert.Equal("The gate credit holds the proposal back.", AdviceTexts.Of(reason));
        Assert.Equal("自社の条件「credit」により、提案を見合わせています。", AdviceTexts.Of(reason, TextCases.Of(TextLanguage.Japanese)));
    }

    [Fact]
    public void OfGate_UnknownCode_IsTheCodeForInsidersOnly()
    {
        Assert.Equal("credit", AdviceTexts.OfGate("credit"));
        Assert.Equal("ご確認事項", AdviceTexts.OfGate("credit", TextCases.Of(TextLanguage.Japanese, TextRegister.Customer)));
    }

    [Fact]
    public void OfGate_CodeOfABareForm_IsNotTheLibrarysGate() =>
        Assert.Equal("termination-notice/bare", AdviceTexts.OfGate("termination-notice/bare"));

    [Fact]
    public void OfFact_UnknownName_IsTheName() =>
        Assert.All(TextCases.Options, options => Assert.Equal("seats {x} in use", AdviceTexts.OfFact("seats {x} in use", options)));

    [Fact]
    public void OfResponse_OfTheHost_IsItsCodeForInsidersOnly()
    {
        var own = new PriceResponse("golf", PriceGapClass.Large);
        Assert.Equal("golf", AdviceTexts.OfResponse(own));
        Assert.Equal("Please ask us; we will look for what suits you.", AdviceTexts.OfResponse(own, TextCases.Of(TextLanguage.English, TextRegister.Customer)));
    }

    [Fact]
    public void Of_EveryText_IsTheSameInEveryCulture()
    {
        var cultures = Laws.Cultures.All.Concat(Laws.Cultures.All.Any(culture => culture.Name == "tr-TR") ? [System.Globalization.CultureInfo.GetCultureInfo("ja-JP")] : []).ToArray();
        var expected = Laws.Cultures.Under(System.Globalization.CultureInfo.InvariantCulture, Texts);
        Assert.All(cultures, culture => Assert.Equal(expected, Laws.Cultures.Under(culture, Texts)));

        static string Texts() => string.Join('\n', TextCases.Options.SelectMany(options => TextCases.All.SelectMany(advice => AdviceTexts.Lines(advice, options).Concat(advice.Reasons.Select(reason => AdviceTexts.Of(reason, options))))));
    }

    [Fact]
    public void Of_ReasonThatIsNoGate_IsItsWholeCode() =>
        Assert.Contains("own:code", AdviceTexts.Of(new AdviceReason("own:code")), StringComparison.Ordinal);

    [Fact]
    public void Lines_OneFactUnknown_AreNotFollowedByOthers()
    {
        var lines = AdviceTexts.Lines(TextCases.Advise(TextCases.Good with { Temperature = null }, TextCases.Large));
        Assert.Contains("Fetch first: recent temperature", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Also unknown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4_500, 6)]
    [InlineData(5_000, 5)]
    public void Lines_PathOfSixStepsAndMore_ShowsSixInFull(int proposed, int shown)
    {
        var line = Assert.Single(
            AdviceTexts.Lines(TextCases.Advise(TextCases.Good, TextCases.Large with { CurrentPrice = TextCases.Monthly(1_000), ProposedPrice = TextCases.Monthly(proposed) })),
            one => one.Contains(" → ", StringComparison.Ordinal));
        Assert.Equal(shown, line.Split(" → ").Length);
        Assert.Equal(shown == 5, line.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_PathOfManySteps_ShowTheFirstAndTheLast()
    {
        var advice = TextCases.Advise(TextCases.Good, TextCases.Large with { CurrentPrice = TextCases.Monthly(1_000), ProposedPrice = TextCases.Monthly(100_000) });
        var line = Assert.Single(AdviceTexts.Lines(advice, TextCases.Of(TextLanguage.Japanese)), one => one.Contains("段階的アップグレード", StringComparison.Ordinal));
        Assert.Contains("（18段階）", line, StringComparison.Ordinal);
        Assert.Contains(" → … → 月額100,000円（税抜、+", line, StringComparison.Ordinal);
        Assert.Equal(5, line.Split(" → ").Length);
    }
}

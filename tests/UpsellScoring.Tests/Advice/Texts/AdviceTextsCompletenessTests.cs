using System.Reflection;
using System.Text;
using UpsellScoring.Advice;
using UpsellScoring.Pricing;

namespace UpsellScoring.Tests.Advice;

/// <summary>Every code has a text in every language and register, and every place in a text a figure.</summary>
public class AdviceTextsCompletenessTests
{
    [Fact]
    public void Resource_OfAnyLanguage_HasEveryCodeInBothRegisters()
    {
        string[] reasons = [.. Constants(typeof(ReasonCodes)).Where(code => code != ReasonCodes.Gate), .. Constants(typeof(GateCodes)).Select(code => ReasonCodes.Gate + code)];
        (string Section, IEnumerable<string> Codes)[] wanted =
        [
            (TextSections.Actions, Enum.GetNames<AdviceAction>()),
            (TextSections.Reasons, reasons),
            (TextSections.Gates, Constants(typeof(GateCodes))),
            (TextSections.Facts, [.. Constants(typeof(FactNames)), .. Constants(typeof(FactorNames))]),
            (TextSections.Responses, PriceResponses.All.Select(response => response.Code)),
        ];
        foreach (var (section, codes) in wanted)
        {
            var expected = codes.Order(StringComparer.Ordinal).ToArray();
            Assert.NotEmpty(expected);
            Assert.All(TextCases.Options, options => Assert.Equal(expected, Codes(section, options)));
        }
    }

    [Fact]
    public void Resource_OfBothLanguages_HoldsTheSameCodesWithTheSamePlaces()
    {
        static IEnumerable<string> Places(TextLanguage language) =>
            TextCatalogue.Of(language).All.Select(one => $"{one.Key}: {string.Join(' ', one.Value.Places.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal);

        Assert.Equal(Places(TextLanguage.English), Places(TextLanguage.Japanese));
    }

    [Fact]
    public void Cases_OfTheseTests_ReachEveryReason()
    {
        string[] wanted = [.. Constants(typeof(ReasonCodes)).Where(code => code != ReasonCodes.Gate), .. Constants(typeof(GateCodes)).Select(code => ReasonCodes.Gate + code)];
        Assert.Empty(wanted.Except(TextCases.All.SelectMany(advice => advice.Reasons).Select(reason => reason.Code)));
    }

    [Fact]
    public void Place_InAReasonsTemplate_IsAFigureTheReasonCarries()
    {
        var carried = TextCases.All.SelectMany(advice => advice.Reasons).ToLookup(reason => reason.Code, reason => reason.Figures.Select(figure => figure.Name!).ToHashSet(StringComparer.Ordinal));
        Assert.All(
            Enum.GetValues<TextLanguage>().SelectMany(language => TextCatalogue.Of(language).All).Where(one => one.Key.Section == TextSections.Reasons),
            one =>
            {
                var isBare = one.Key.Code.EndsWith(TextCatalogue.Bare, StringComparison.Ordinal);
                var code = isBare ? one.Key.Code[..^TextCatalogue.Bare.Length] : one.Key.Code;
                Assert.Contains(carried[code], figures => figures.IsSupersetOf(one.Value.Places));
            });
    }

    [Fact]
    public void Of_EveryReasonReached_HasNoPlaceLeft() =>
        Assert.All(TextCases.Options, options => Assert.All(TextCases.All.SelectMany(advice => advice.Reasons), reason => AssertFilled(AdviceTexts.Of(reason, options))));

    [Fact]
    public void Lines_EveryAdvice_AreFilledAndNotEmpty() =>
        Assert.All(TextCases.Options, options => Assert.All(TextCases.All, advice =>
        {
            var lines = AdviceTexts.Lines(advice, options);
            Assert.NotEmpty(lines);
            Assert.All(lines, AssertFilled);
        }));

    [Fact]
    public void Of_ActionsFactsGatesAndResponses_AreFilledAndTranslated()
    {
        Assert.All(TextCases.Options, options =>
        {
            Assert.All(Enum.GetValues<AdviceAction>(), action => AssertFilled(AdviceTexts.Of(action, options)));
            Assert.All(Constants(typeof(GateCodes)), code => AssertTranslated(AdviceTexts.OfGate(code, options), options));
            Assert.All(Constants(typeof(FactNames)).Concat(Constants(typeof(FactorNames))), name => AssertTranslated(AdviceTexts.OfFact(name, options), options));
            Assert.All(PriceResponses.All, response => AssertTranslated(AdviceTexts.OfResponse(response, options), options));
        });
    }

    [Fact]
    public void Of_WithoutOptions_IsInternalEnglishWithoutCurrency()
    {
        var reason = TextCases.Proposing.Reasons.First(one => one.Code == ReasonCodes.CustomerReturn);
        Assert.Equal("The customer's return is 2.5x: a gain of 900,000 a year for 360,000 more a year.", AdviceTexts.Of(reason));
        Assert.Equal("Propose now", AdviceTexts.Of(AdviceAction.ProposeNow));
    }

    [Fact]
    public void Of_ReasonWithoutItsDay_SaysNoDay()
    {
        var undated = TextCases.All.SelectMany(advice => advice.Reasons).Where(reason => reason.Code == ReasonCodes.Gate + GateCodes.TerminationNotice && reason.Figures.Count == 0);
        Assert.Equal("解約の申し出を受けています。提案は控え、信頼回復を優先してください。", AdviceTexts.Of(undated.First(), TextCases.Of(TextLanguage.Japanese)));
    }

    [Fact]
    public void Of_WrongArguments_SaysWhich()
    {
        Assert.Equal("action", Assert.Throws<ArgumentOutOfRangeException>(() => AdviceTexts.Of((AdviceAction)0)).ParamName);
        Assert.Equal("reason", Assert.Throws<ArgumentNullException>(() => AdviceTexts.Of((AdviceReason)null!)).ParamName);
        Assert.Equal("factName", Assert.Throws<ArgumentException>(() => AdviceTexts.OfFact(" ")).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => AdviceTexts.OfGate("")).ParamName);
        Assert.Equal("response", Assert.Throws<ArgumentNullException>(() => AdviceTexts.OfResponse(null!)).ParamName);
        Assert.Equal("advice", Assert.Throws<ArgumentNullException>(() => AdviceTexts.Lines(null!)).ParamName);
        Assert.Equal("Currency", Assert.Throws<ArgumentException>(() => new TextOptions { Currency = " " }).ParamName);
        Assert.Equal("Language", Assert.Throws<ArgumentOutOfRangeException>(() => new TextOptions { Language = (TextLanguage)7 }).ParamName);
        Assert.Equal("Register", Assert.Throws<ArgumentOutOfRangeException>(() => new TextOptions { Register = (TextRegister)7 }).ParamName);
    }

    [Fact]
    public void TextOptions_WithTheSameContent_AreEqualAndSayIt()
    {
        Assert.Equal(TextCases.Of(TextLanguage.Japanese, TextRegister.Customer), TextCases.Of(TextLanguage.Japanese, TextRegister.Customer));
        Assert.Equal("Japanese, Customer, 円", TextCases.Of(TextLanguage.Japanese, TextRegister.Customer).ToString());
        Assert.Equal("English, Internal", TextOptions.Default.ToString());
        Assert.Equal(TextOptions.Default, new() { Currency = null });
    }

    [Theory]
    [InlineData("""{"actions":{"Hold":{"internal":"{open"}}}""")]
    [InlineData("""{"actions":{"Hold":{"internal":"clo}sed"}}}""")]
    [InlineData("""{"actions":{"Hold":{"internal":"{}"}}}""")]
    [InlineData("""{"actions":{"Hold":{"internal":"{a{b}}"}}}""")]
    [InlineData("""{"actions":{"Hold":{"internal":null}}}""")]
    [InlineData("""{"actions":{"Hold":{"internal":1}}}""")]
    [InlineData("""{"actions":{"Hold":{"secret":"x"}}}""")]
    [InlineData("""{"actions":{"Hold":{"internal":"x","internal":"y"}}}""")]
    [InlineData("""{"actions":{"Hold":"x"}}""")]
    [InlineData("{")]
    public void Read_NoResourceOfTexts_NamesIt(string resource)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(resource));
        Assert.Contains("broken.json", Assert.Throws<InvalidOperationException>(() => TextCatalogue.Read(stream, "broken.json")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"actions":{"Hold":{"internal":null}}}""", "The text of 'Hold' is null")]
    [InlineData("""{"actions":{"Hold":{"secret":"x"}}}""", "'secret' is no register")]
    [InlineData("""{"actions":{"Hold":{"internal":"clo}sed"}}}""", "The template 'clo}sed' has a brace without its partner")]
    public void Read_NoResourceOfTexts_SaysWhy(string resource, string why)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(resource));
        Assert.Contains(why, Assert.Throws<InvalidOperationException>(() => TextCatalogue.Read(stream, "broken.json")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_PlaceWithoutAValue_TakesTheBareFormOrSaysWhatIsMissing()
    {
        using var stream = new MemoryStream("{\"s\":{\"a\":{\"internal\":\"{x} and {y}\"},\"b\":{\"internal\":\"{x}\"},\"b/bare\":{\"internal\":\"bare\"}}}"u8.ToArray());
        var texts = TextCatalogue.Read(stream, "own.json");
        Dictionary<string, string> none = [], x = new() { ["x"] = "1" };
        Assert.Equal("bare", texts.Find("s", "b", TextRegister.Internal, none)!.Fill(none));
        Assert.Equal("1", texts.Find("s", "b", TextRegister.Internal, x)!.Fill(x));
        var message = Assert.Throws<InvalidOperationException>(() => texts.Find("s", "a", TextRegister.Internal, x)).Message;
        Assert.Contains("The Internal text '{x} and {y}' of 'a' in s has a place for which there is no value; there are: x.", message, StringComparison.Ordinal);
    }

    private static string[] Constants(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    private static string[] Codes(string section, TextOptions options) =>
    [
        .. TextCatalogue.Of(options.Language).All
            .Where(one => one.Key.Section == section && one.Key.Register == options.Register && !one.Key.Code.EndsWith(TextCatalogue.Bare, StringComparison.Ordinal))
            .Select(one => one.Key.Code)
            .Order(StringComparer.Ordinal),
    ];

    private static void AssertFilled(string text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text));
        Assert.Equal(-1, text.AsSpan().IndexOfAny("{}\n\r"));
    }

    private static void AssertTranslated(string text, TextOptions options)
    {
        AssertFilled(text);
        // NPS-like abbreviations aside, a Japanese name has no Latin word in it.
        Assert.True(options.Language == TextLanguage.English || !text.Any(char.IsAsciiLetterLower), text);
    }
}

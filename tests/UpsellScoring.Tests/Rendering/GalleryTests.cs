using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UpsellScoring.Advice;
using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

/// <summary>What holds for every picture, table and page, in both languages.</summary>
public sealed partial class GalleryTests
{
    private static readonly string[] Elements = ["div", "p", "svg", "title", "desc", "style", "g", "rect", "line", "circle", "path", "polyline", "text", "table", "caption", "thead", "tbody", "tr", "th", "td"];

    private static readonly string[] Attributes = ["class", "lang", "role", "width", "height", "viewBox", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "points", "text-anchor", "transform", "scope", "xmlns"];

    public static TheoryData<TextLanguage> Languages => [TextLanguage.English, TextLanguage.Japanese];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Svg_OfEveryResult_IsWellFormedWithTitleAndDescription(TextLanguage language) => Assert.All(Gallery.Of(Texts(language)), shown =>
    {
        var svg = XDocument.Parse(shown.Svg).Root!;
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(language == TextLanguage.Japanese ? "ja" : "en", (string?)svg.Attribute(XNamespace.Xml + "lang"));
        Assert.Equal("title", svg.Elements().First().Name.LocalName);
        Assert.NotEqual("", svg.Elements().First().Value);
        Assert.Equal("desc", svg.Elements().ElementAt(1).Name.LocalName);
        Assert.NotEqual("", svg.Elements().ElementAt(1).Value);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Html_OfEveryResult_IsWellFormedWithADescribedPicture(TextLanguage language) => Assert.All(Gallery.Of(Texts(language)), shown =>
    {
        var pictures = XDocument.Parse(shown.Html).Descendants().Where(element => element.Name.LocalName == "svg").ToArray();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.All(picture.Elements().Take(2), text => Assert.NotEqual("", text.Value)));
        Assert.Single(pictures.Elements(), element => element.Name.LocalName == "style");
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Shape_OfEveryPicture_LiesWithinIt(TextLanguage language) => Assert.All(Gallery.Of(Texts(language)), shown =>
    {
        foreach (var picture in XDocument.Parse(shown.Html).Descendants().Where(element => element.Name.LocalName == "svg"))
        {
            var (width, height) = (Number(picture, "width"), Number(picture, "height"));
            Assert.All(picture.Elements(), shape =>
            {
                Assert.InRange(Number(shape, "x", "x1", "cx"), -0.01, width + 0.01);
                Assert.InRange(Number(shape, "x2") + (shape.Name.LocalName == "rect" ? Number(shape, "x") + Number(shape, "width") : 0), -0.01, width + 0.01);
                Assert.InRange(Number(shape, "y", "y1", "cy"), -0.01, height + 0.01);
                Assert.InRange(Number(shape, "y2") + (shape.Name.LocalName == "rect" ? Number(shape, "y") + Number(shape, "height") : 0), -0.01, height + 0.01);
            });
        }
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Text_OfEveryForm_HoldsNoFailedNumber(TextLanguage language) => Assert.All(Gallery.Of(Texts(language)), shown =>
        Assert.All(new[] { shown.Html, shown.Svg, shown.Markdown }, text => Assert.DoesNotMatch("NaN|Infinity|∞|E\\+", text)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Markdown_OfEveryResult_HasStraightTables(TextLanguage language) => Assert.All(Gallery.Of(Texts(language), "｜漢字"), shown =>
    {
        foreach (var table in shown.Markdown.Split("\n\n").Select(part => part.Trim('\n').Split('\n')).Where(lines => lines[0].StartsWith('|')))
        {
            Assert.True(table.Length >= 3, shown.Markdown);
            Assert.Single(table.Select(TextWidth.Columns).Distinct());
            Assert.Single(table.Select(line => Bar().Count(line)).Distinct());
        }
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_FromOutside_AreHarmlessInPictures(TextLanguage language) => Assert.All(Gallery.Of(Texts(language), HostileWords.Text), shown =>
    {
        Assert.All(new[] { shown.Svg, shown.Html }, text =>
        {
            AssertHarmless(text);
            var all = XDocument.Parse(text).Descendants().ToArray();
            Assert.All(all, element => Assert.Contains(element.Name.LocalName, Elements));
            Assert.All(all.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        });
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_FromOutside_AreHarmlessInMarkdown(TextLanguage language) => Assert.All(Gallery.Of(Texts(language), HostileWords.Text), shown =>
    {
        AssertHarmless(shown.Markdown);
        Assert.DoesNotMatch(@"(?<!\\)[`\[\]]", shown.Markdown);
        Assert.DoesNotContain("<", shown.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("://", shown.Markdown, StringComparison.Ordinal);
    });

    [Fact]
    public void English_OfEveryResult_HoldsNoJapanese() => Assert.All(Gallery.Of(Texts(TextLanguage.English)), shown => Assert.All(new[] { shown.Html, shown.Svg, shown.Markdown }, text =>
        Assert.DoesNotMatch("[\u3040-\u30FF\u4E00-\u9FFF]", Names().Replace(text, ""))));

    // What a back-test needs, a curve and the cause of a broken row are told in the library's own language; the rest are names of the gallery.
    [Fact]
    public void Japanese_OfEveryResult_HoldsNoEnglish()
    {
        string[] told = [.. new[] { 20, 600 }.SelectMany(rows => OutcomeGallery.BackTest(rows).Needs).Select(need => need.Message), .. Scorecards.StandardInYen().Factors.Select(factor => factor.Curve.ToString()!)];
        var words = Gallery.Of(Texts(TextLanguage.Japanese))
            .SelectMany(shown => XDocument.Parse(shown.Html).DescendantNodes().OfType<XText>())
            .Where(text => text.Parent!.Name.LocalName != "style" && !told.Contains(text.Value) && !text.Value.StartsWith("The reader", StringComparison.Ordinal) && !text.Value.StartsWith("linear", StringComparison.Ordinal))
            .SelectMany(text => English().Matches(text.Value).Select(match => match.Value));
        Assert.Equal("", string.Join(' ', words.Except("AUC LTV NPS PSI Hoshizora Tanaka pro plan card standard yen used share rating factor rules wide many cost introduction licences months outage training cannot read".Split(' ')).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Words_FromOutside_AreStillRead()
    {
        var advice = Gallery.Of(Texts(TextLanguage.English), HostileWords.Text).Single(shown => shown.Name == "advice");
        Assert.Contains("[U+202E]", XDocument.Parse(advice.Html).Root!.Value, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>\"'&]]>", XDocument.Parse(advice.Svg).Root!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Gallery_RunTwice_IsTheSame(TextLanguage language) => Assert.Equal(Gallery.Of(Texts(language)), Gallery.Of(Texts(language)));

    private static void AssertHarmless(string text) => Assert.DoesNotMatch("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uD800-\uDFFF\uFFFE\uFFFF]", text);

    private static TextOptions Texts(TextLanguage language) => new() { Language = language, Currency = language == TextLanguage.Japanese ? "円" : "JPY" };

    private static double Number(XElement element, params string[] names) =>
        names.Select(name => (string?)element.Attribute(name)).FirstOrDefault(value => value is not null) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("株式会社(あさぎり|ほしぞら)|佐藤")]
    private static partial Regex Names();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex English();
}

using UpsellScoring.Advice;
using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

/// <summary>Everything the library writes is valid, whatever stands in it; and the rules see what is not.</summary>
public sealed class HtmlRulesTests
{
    public static TheoryData<TextLanguage, bool> Everything => new()
    {
        { TextLanguage.English, false },
        { TextLanguage.English, true },
        { TextLanguage.Japanese, false },
        { TextLanguage.Japanese, true },
    };

    [Theory]
    [MemberData(nameof(Everything))]
    public void Broken_OfEveryResult_IsNothing(TextLanguage language, bool isHostile) => Assert.All(Gallery.Of(Texts(language), isHostile ? HostileWords.Text : ""), shown =>
    {
        Assert.Equal([], HtmlRules.Broken(shown.Html));
        Assert.Equal([], HtmlRules.Broken(shown.Svg));
    });

    [Theory]
    [MemberData(nameof(Everything))]
    public void Broken_OfTheReport_IsNothing(TextLanguage language, bool isHostile)
    {
        var words = isHostile ? HostileWords.Text : "";
        PortfolioReportOptions options = new() { Texts = Texts(language), Title = isHostile ? words : null };
        Assert.Equal([], HtmlRules.Broken(PortfolioReport.ToHtml(Gallery.Portfolio(words, 60), row => row.Owner, row => row.Name, options)));
        Assert.Equal([], HtmlRules.Broken(PortfolioReport.ToHtml<int>([], _ => null, null, options)));
    }

    [Theory]
    [InlineData("<div><p>a</div>", "not well-formed")]
    [InlineData("<div class=ups></div>", "not well-formed")]
    [InlineData("<div class='a' class='b'></div>", "not well-formed")]
    [InlineData("<div>\u0001</div>", "not well-formed")]
    [InlineData("<div><!-- a --></div>", "Comment is not to be here")]
    [InlineData("<div><script></script></div>", "script is not an element of ours")]
    [InlineData("<div><p>a <svg xmlns=\"http://www.w3.org/2000/svg\"/></p></div>", "svg:svg is not to be in p")]
    [InlineData("<div>a</div>", "text is not to be in div")]
    [InlineData("<div style=\"color:red\"></div>", "style is not an attribute of div")]
    [InlineData("<div class=\"\"></div>", "class=\"\" is no value for div")]
    [InlineData("<rect xmlns=\"http://www.w3.org/2000/svg\" x=\"1,5\"/>", "x=\"1,5\" is no value for svg:rect")]
    [InlineData("<div><p/></div>", "p is closed in a way HTML does not read")]
    [InlineData("<style>a&gt;b&amp;c</style>", "style holds a sign")]
    [InlineData("<div><p> </p></div>", "p is empty")]
    [InlineData("<table><tbody></tbody></table>", "table is caption, thead and tbody")]
    [InlineData("<table><thead><tr><th>a</th></tr></thead><tbody></tbody></table>", "thead has heads of columns only")]
    [InlineData("<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>", "a row has other cells than the head")]
    [InlineData("<table><thead><tr><th scope=\"col\" class=\"ups-number\">a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", "a row has other cells than the head")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><title>a</title></svg>", "svg begins with title and desc")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\" height=\"6\" viewBox=\"0 0 6 5\"></svg>", "svg has another box than its size")]
    [InlineData("<details><div></div></details>", "details is summary and div")]
    [InlineData("<section><p>a</p></section>", "section begins with h2")]
    [InlineData("<div><div id=\"a\"></div><div id=\"a\"></div></div>", "id a is given twice")]
    [InlineData("<td><a href=\"#b\">b</a></td>", "href #b leads nowhere")]
    [InlineData("<html lang=\"en\"></html>", "the page lacks its doctype")]
    [InlineData("<!DOCTYPE html>\n<html></html>", "the page lacks its language")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"en\"><head><title>a</title><meta charset=\"utf-8\"/></head></html>", "head begins with the charset")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"en\"><body><h1>a</h1><h1>b</h1></body></html>", "the page has one h1")]
    public void Broken_OfWhatIsNotValid_SaysWhat(string html, string finding) =>
        Assert.Contains(HtmlRules.Broken(html), broken => broken.StartsWith(finding, StringComparison.Ordinal));

    private static TextOptions Texts(TextLanguage language) => new() { Language = language, Currency = language == TextLanguage.Japanese ? "円" : "JPY" };
}

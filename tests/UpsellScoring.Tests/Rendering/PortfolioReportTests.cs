using System.Xml.Linq;
using UpsellScoring.Advice;
using UpsellScoring.Rendering;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Tests.Rendering;

public sealed class PortfolioReportTests
{
    private static readonly PortfolioReportOptions Japanese = new() { Texts = new() { Language = TextLanguage.Japanese, Currency = "円" } };

    [Theory]
    [InlineData("")]
    [InlineData("hostile")]
    public void ToHtml_APortfolio_IsOneWellFormedPageWithoutScripts(string kind)
    {
        var words = kind.Length == 0 ? "" : HostileWords.Text;
        foreach (var options in new[] { PortfolioReportOptions.Default, Japanese })
        {
            var html = Report(words, options);
            var page = Page(html);
            Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "image" or "use");
            Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "src" or "style");
            Assert.All(page.Descendants().Attributes("href"), link => Assert.StartsWith("#account-", link.Value, StringComparison.Ordinal));
            Assert.DoesNotMatch("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2060-\u206F\uD800-\uDFFF\uFFFE\uFFFF]|url\\(|@import", html);
            Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value);
        }
    }

    [Fact]
    public void ToHtml_APortfolio_HasABriefOnAClickForEachLink()
    {
        var page = Page(Report("", PortfolioReportOptions.Default));
        var places = page.Descendants("details").Elements("div").Attributes("id").Select(id => "#" + id.Value).ToArray();
        var links = page.Descendants("a").Attributes("href").Select(link => link.Value).ToArray();
        // One proposal is beyond what its owner is to make.
        Assert.Equal(51, places.Length);
        Assert.Equal(places.Length, places.Distinct().Count());
        Assert.NotEmpty(links);
        Assert.Equal([], links.Except(places));
        Assert.All(page.Descendants("details"), brief => Assert.NotEmpty(brief.Element("summary")!.Value));
    }

    [Fact]
    public void ToHtml_APortfolio_CountsEveryRow()
    {
        var text = Page(Report("", PortfolioReportOptions.Default)).Root!.Value;
        Assert.Contains("As of 2026-04-01. 60 rows, 52 accounts advised on, 8 broken.", text, StringComparison.Ordinal);
        Assert.Contains("Held back, and why", text, StringComparison.Ordinal);
        Assert.Contains("株式会社あさぎり 1", text, StringComparison.Ordinal);
        Assert.Contains("cannot be read", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_ALink_LeadsToTheBriefOfItsAccount()
    {
        var page = Page(Report("", PortfolioReportOptions.Default));
        var briefs = page.Descendants("details").ToDictionary(brief => "#" + brief.Element("div")!.Attribute("id")!.Value, brief => brief.Descendants("b").Single().Value);
        Assert.All(page.Descendants("a"), link => Assert.Equal(link.Value, briefs[link.Attribute("href")!.Value]));
        Assert.Equal(briefs.Count, page.Descendants("a").Select(link => link.Value).Distinct().Count());
    }

    [Fact]
    public void ToHtml_ThoseHeldBack_AreAllThereWithTheirActions()
    {
        var tables = Page(Report("", PortfolioReportOptions.Default)).Descendants("section").Single(section => section.Element("h2")!.Value == "Held back, and why").Elements("table")
            .ToDictionary(table => table.Element("caption")!.Value, table => table.Element("tbody")!.Elements("tr").Select(row => row.Elements("td").First().Value).Order().ToArray());
        var held = Gallery.Portfolio("", 60).Where(row => row.Advice is { Action: not AdviceAction.ProposeNow }).GroupBy(row => row.Advice!.Action).ToArray();
        Assert.True(held.Length > 2);
        Assert.Equal(held.Length, tables.Count);
        Assert.All(held, group => Assert.Equal(group.Select(row => row.Row.Name).Order(), tables[$"{Words.Of(null).Action(group.Key)}: {group.Count()}"]));
    }

    [Fact]
    public void ToHtml_MoreHeldBackThanAPageHolds_SaysHowManyThereAre()
    {
        var page = Page(PortfolioReport.ToHtml(Enumerable.Repeat(Gallery.Portfolio("", 60).First(row => row.Advice?.Action == AdviceAction.RecoverFirst), 120).Select((row, i) => new AdvisedAccount<GalleryRow>(row.Row, i, row.Advice, null)), _ => null));
        var table = page.Descendants("table").Single();
        Assert.EndsWith(": 120 (the first 100 of 120)", table.Element("caption")!.Value, StringComparison.Ordinal);
        Assert.Equal(100, table.Element("tbody")!.Elements().Count());
    }

    [Fact]
    public void ToHtml_ValueGained_IsThatOfTheProposalsToMakeNow()
    {
        var advised = Gallery.Portfolio("", 60).Select(row => row.Advice).OfType<UpsellAdvice>().ToArray();
        var gained = advised.Where(advice => advice.Action == AdviceAction.ProposeNow).Sum(advice => advice.ValueGained ?? 0);
        Assert.NotEqual(gained, advised.Sum(advice => advice.ValueGained ?? 0));
        Assert.Contains($"if every proposal to make now is accepted: {Words.Of(null).Money(gained)}.", Report("", PortfolioReportOptions.Default), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_InEnglish_SaysSo()
    {
        var html = Report("", PortfolioReportOptions.Default);
        var page = Page(html);
        Assert.Equal("en", (string?)page.Root!.Attribute("lang"));
        Assert.Equal(["Summary", "Worklist", "Distribution", "Held back, and why", "Broken rows", "Accounts"], page.Descendants("h2").Select(heading => heading.Value));
        Assert.DoesNotMatch("[\u3040-\u30FF\u4E00-\u9FFF]", html.Replace("株式会社あさぎり", "", StringComparison.Ordinal).Replace("佐藤", "", StringComparison.Ordinal));
    }

    [Fact]
    public void ToHtml_BrokenRows_AreCountedFromOne()
    {
        var table = Page(Report("", PortfolioReportOptions.Default)).Descendants("section").Single(section => section.Element("h2")!.Value == "Broken rows").Element("table")!;
        Assert.Equal(["7", "14", "21", "28", "35", "42", "49", "56"], table.Element("tbody")!.Elements().Select(row => row.Elements().First().Value));
    }

    [Fact]
    public void ToHtml_ScoresOfSeveralCards_AreNotCountedTogether()
    {
        var other = new AdvicePolicy("other", Scorecards.StandardInYen().WithVersion("other"));
        var rows = new[] { AdviceCases.Advise(), AdviceCases.Advise(policy: other), AdviceCases.Advise(policy: other) }.Select((advice, i) => new AdvisedAccount<int>(i, i, advice, null));
        var points = Page(PortfolioReport.ToHtml(rows, _ => null)).Descendants("section").Single(section => section.Element("h2")!.Value == "Distribution");
        Assert.Contains("70 to 80: 1;", points.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_InJapanese_SaysSo()
    {
        var page = Page(Report("", Japanese));
        Assert.Equal("ja", (string?)page.Root!.Attribute("lang"));
        Assert.Equal(["概要", "対応リスト", "スコアの分布", "提案を見合わせた顧客企業と理由", "読み取り不可の行", "顧客企業別"], page.Descendants("h2").Select(heading => heading.Value));
    }

    [Fact]
    public void ToHtml_MoreAccountsThanBriefs_SaysHowManyAreLeftOut()
    {
        var page = Page(Report("", new() { MostBriefs = 3, Title = "Spring <2026>" }));
        Assert.Equal(3, page.Descendants("details").Count());
        Assert.Contains("49 further accounts have no brief here.", page.Root!.Value, StringComparison.Ordinal);
        Assert.Equal("Spring <2026>", page.Descendants("h1").Single().Value);
    }

    [Fact]
    public void ToHtml_NoRows_IsAPageAllTheSame()
    {
        var page = Page(PortfolioReport.ToHtml<int>([], _ => null));
        Assert.Empty(page.Descendants("details"));
        Assert.Contains("0 rows, 0 accounts advised on, 0 broken.", page.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_OfNothing_IsRefused()
    {
        Assert.Equal("advised", Assert.Throws<ArgumentNullException>(() => PortfolioReport.ToHtml<int>(null!, _ => null)).ParamName);
        Assert.Equal("owner", Assert.Throws<ArgumentNullException>(() => PortfolioReport.ToHtml<int>([], null!)).ParamName);
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioReportOptions { MostBriefs = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioReportOptions { MostBriefs = 10_001 });
        Assert.Throws<ArgumentException>(() => new PortfolioReportOptions { Title = " " });
        Assert.Throws<ArgumentException>(() => new PortfolioReportOptions { Texts = new() { Register = TextRegister.Customer } });
        Assert.Throws<ArgumentNullException>(() => new PortfolioReportOptions { Texts = null! });
        Assert.Throws<ArgumentNullException>(() => new PortfolioReportOptions { Worklist = null! });
        Assert.Equal("no title, 300 briefs, English, Internal", PortfolioReportOptions.Default.ToString());
    }

    private static string Report(string words, PortfolioReportOptions options) =>
        PortfolioReport.ToHtml(Gallery.Portfolio(words, 60), row => row.Owner.Length == 0 ? null : row.Owner, row => row.Name, options);

    private static XDocument Page(string html) => XDocument.Parse(html["<!DOCTYPE html>".Length..]);
}

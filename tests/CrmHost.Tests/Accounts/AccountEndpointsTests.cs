using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CrmHost.Accounts;
using CrmHost.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;
using UpsellScoring.Advice;
using UpsellScoring.Rendering;

namespace CrmHost.Tests.Accounts;

public sealed class AccountEndpointsTests
{
    [Fact]
    public async Task Advice_OfAnAccount_IsTheLibrarysInBothLanguages()
    {
        using Crm crm = new();

        JsonElement advice = await crm.JsonAsync("/api/accounts/3/advice");

        UpsellAdvice expected = await ExpectedAsync(crm, 3, new DateOnly(2026, 4, 1));
        Assert.Equal(expected.Action.ToString(), advice.GetProperty("action").GetProperty("code").GetString());
        Assert.Equal(expected.Reasons.Select(reason => reason.Code), Texts(advice, "reasons", "code"));
        Assert.Equal(expected.Reasons.Select(reason => AdviceTexts.Of(reason, new() { Currency = "JPY" })), Texts(advice, "reasons", "en"));
        Assert.Equal(expected.Reasons.Select(reason => AdviceTexts.Of(reason, new() { Language = TextLanguage.Japanese, Currency = "円" })), Texts(advice, "reasons", "ja"));
        Assert.Equal(expected.Unknown.Select(fact => fact.Name), Texts(advice, "unknown", "code"));
        Assert.Equal(expected.Gates.Where(gate => gate.Check.Verdict == GateVerdict.Fired).Select(gate => gate.Check.Code), Texts(advice, "gates", "code"));
        Assert.Equal(expected.PolicyHash, advice.GetProperty("policyHash").GetString());
        Assert.Equal(Crm.Day, advice.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Advice_WithoutADay_IsAsOfTheHostsClock()
    {
        using Crm crm = new();
        await crm.JsonAsync("/api/accounts");
        crm.Clock.MoveTo(new DateTimeOffset(2027, 1, 15, 23, 59, 0, TimeSpan.Zero));

        Assert.Equal("2027-01-15", (await crm.JsonAsync("/api/accounts/1/advice")).GetProperty("asOf").GetString());
        Assert.Equal("2026-08-01", (await crm.JsonAsync("/api/accounts/1/advice?asOf=2026-08-01")).GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData("?lang=ja", "ja")]
    [InlineData("?lang=ja&show=score", "ja")]
    [InlineData("?show=price-gap", "en")]
    public async Task Picture_OfAnAccount_IsWellFormedAndMayRunNothing(string query, string language)
    {
        using Crm crm = new();
        int id = await crm.ReadAsync(context => context.Accounts.Where(one => one.Offer.CurrentPrice != null && one.Offer.ProposedPrice != null).Select(one => one.Id).FirstAsync());

        using HttpResponseMessage response = await crm.Client.GetAsync(new Uri($"/api/accounts/{id}/advice.svg{query}", UriKind.Relative));
        XElement svg = XElement.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(language, svg.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.NotEmpty(svg.Element(svg.Name.Namespace + "title")!.Value);
    }

    [Fact]
    public async Task Picture_OfEachKind_IsTheLibrarys()
    {
        using Crm crm = new();
        UpsellAdvice advice = await ExpectedAsync(crm, 2, new DateOnly(2026, 4, 1));

        Assert.Equal(advice.ToSvg(new() { Currency = "JPY" }), await SvgAsync(crm, ""));
        Assert.Equal(advice.Score.ToSvg(new() { Language = TextLanguage.Japanese, Currency = "円" }), await SvgAsync(crm, "?show=score&lang=ja"));
        Assert.Equal(advice.Gap.ToSvg(options: new() { Currency = "JPY" }), await SvgAsync(crm, "?show=price-gap"));

        static Task<string> SvgAsync(Crm crm, string query) => crm.Client.GetStringAsync(new Uri("/api/accounts/2/advice.svg" + query, UriKind.Relative));
    }

    [Fact]
    public async Task Picture_OfAHostileOffer_ShowsItHarmless()
    {
        const string Hostile = "</text><script>alert(1)</script>\" onload='x' \u202Egnp";
        using Crm crm = new();
        await crm.ChangeAsync(async context => (await context.Accounts.SingleAsync(one => one.Id == 1)).Offer.Name = Hostile);

        XElement svg = XElement.Parse(await crm.Client.GetStringAsync(new Uri("/api/accounts/1/advice.svg", UriKind.Relative)));

        Assert.Contains("<script>alert(1)</script>\" onload='x' [U+202E]gnp", svg.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), one => one.Name.LocalName == "script" || one.Attribute("onload") is not null);
        Assert.Equal(Hostile, (await crm.JsonAsync("/api/accounts/1/advice")).GetProperty("offer").GetString());
    }

    [Theory]
    [InlineData("/api/accounts/999/advice", HttpStatusCode.NotFound, "account.none")]
    [InlineData("/api/accounts/0/advice.svg", HttpStatusCode.NotFound, "account.none")]
    [InlineData("/api/accounts/1/advice?asOf=1", HttpStatusCode.BadRequest, "query.value")]
    [InlineData("/api/accounts/1/advice?lang=ja", HttpStatusCode.BadRequest, "query.unknown")]
    [InlineData("/api/accounts/1/advice.svg?lang=de", HttpStatusCode.BadRequest, "query.value")]
    [InlineData("/api/accounts/1/advice.svg?show=all", HttpStatusCode.BadRequest, "query.value")]
    [InlineData("/api/accounts/1/advice.svg?lang=", HttpStatusCode.BadRequest, "query.value")]
    public async Task Advice_AskedForWrongly_IsRefusedWithAFinding(string address, HttpStatusCode status, string code)
    {
        using Crm crm = new();

        Assert.Equal([code], (await crm.JsonAsync(address, status)).Codes());
    }

    [Theory]
    [InlineData("/api/accounts/x/advice")]
    [InlineData("/api/accounts/99999999999/advice")]
    [InlineData("/api/nothing")]
    public async Task Address_ThatIsNone_IsAProblemToo(string address)
    {
        using Crm crm = new();

        Assert.Equal(404, (await crm.JsonAsync(address, HttpStatusCode.NotFound)).GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Advice_OnFactsThatCannotBe_IsAFindingAndNoServerError()
    {
        using Crm crm = new();
        await crm.ChangeAsync(context => context.Accounts.Where(one => one.Id == 4).ExecuteUpdateAsync(set => set.SetProperty(one => one.HasEscalation, true).SetProperty(one => one.EscalatedOn, new DateOnly(2026, 4, 2))));

        JsonElement problem = await crm.JsonAsync("/api/accounts/4/advice", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["account.broken"], problem.Codes());
        Assert.Contains("openEscalation", problem.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        await crm.JsonAsync("/api/accounts/4/advice.svg", HttpStatusCode.UnprocessableEntity);
        await crm.JsonAsync("/api/accounts/4/advice?asOf=2026-04-02");
    }

    private static async Task<UpsellAdvice> ExpectedAsync(Crm crm, int id, DateOnly day)
    {
        CrmAccount row = await crm.ReadAsync(context => context.AccountsToAdvise.SingleAsync(one => one.Id == id));
        return new UpsellAdvisor(new AdvicePolicy("2026-04", Scorecards.StandardInYen())).Advise(AccountFacts.Account(row, day), AccountFacts.Proposal(row), day);
    }

    private static IEnumerable<string?> Texts(JsonElement advice, string list, string name) => advice.GetProperty(list).EnumerateArray().Select(one => one.GetProperty(name).GetString());
}

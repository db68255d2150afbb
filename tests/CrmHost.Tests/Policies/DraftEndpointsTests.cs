using System.Net;
using System.Text;
using System.Text.Json;
using CrmHost.Accounts;
using CrmHost.Policies;
using CrmHost.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Policies;

public sealed class DraftEndpointsTests
{
    private const string Drafts = "/api/policy/drafts";

    [Fact]
    public async Task Upload_OfAPolicy_GivesItsHashAndDifferences()
    {
        using Crm crm = new();
        string document = TestPolicies.Stricter();

        using HttpResponseMessage response = await crm.PostJsonAsync(Drafts, document);
        JsonElement draft = await Crm.JsonAsync(response, HttpStatusCode.Created);

        Assert.Equal(TestPolicies.HashOf(document), draft.GetProperty("hash").GetString());
        Assert.Equal($"/api/policy/drafts/{TestPolicies.HashOf(document)}", response.Headers.Location?.OriginalString);
        Assert.Equal(["version", "gates.leastUtilization"], draft.GetProperty("differences").EnumerateArray().Select(one => one.GetProperty("path").GetString()));
        Assert.Equal(draft.GetRawText(), (await crm.JsonAsync(response.Headers.Location!.OriginalString)).GetRawText());
        Assert.Equal(TestPolicies.First.Version, JsonDocument.Parse(await crm.Client.GetStringAsync(new Uri("/api/policy", UriKind.Relative))).RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Upload_OfAWrongPolicy_GivesAllFindingsOfTheLibrary()
    {
        using Crm crm = new();
        string document = TestPolicies.Stricter().Replace("\"weight\": 20", "\"weight\": 21", StringComparison.Ordinal).Replace("\"proposeFrom\": \"B\"", "\"proposeFrom\": \"Z\", \"extra\": 1", StringComparison.Ordinal);

        JsonElement problem = await crm.PostJsonAsync(Drafts, document, HttpStatusCode.BadRequest);

        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(
            AdvicePolicyDocument.Read(document).Findings.Select(finding => (finding.Code, finding.Path, finding.Message)),
            problem.GetProperty("findings").EnumerateArray().Select(one => (one.GetProperty("code").GetString()!, one.GetProperty("path").GetString()!, one.GetProperty("message").GetString()!)));
        Assert.Contains("$.extra", problem.Paths());
        Assert.Equal(3, problem.Codes().Length);
    }

    [Theory]
    [InlineData("", "document.syntax")]
    [InlineData("null", "value.type")]
    [InlineData("[]", "value.type")]
    [InlineData("{", "document.syntax")]
    [InlineData("{} {}", "document.syntax")]
    [InlineData("{ /* note */ }", "document.syntax")]
    public async Task Upload_OfSomethingElse_IsRefusedWithAFinding(string body, string code)
    {
        using Crm crm = new();

        JsonElement problem = await crm.PostJsonAsync(Drafts, body, HttpStatusCode.BadRequest);

        Assert.Contains(code, problem.Codes());
    }

    [Fact]
    public async Task Upload_NestedTooDeep_IsRefusedWithAFinding()
    {
        using Crm crm = new();
        string deep = string.Concat(Enumerable.Repeat("{\"card\":", 100_000)) + "1" + new string('}', 100_000);

        Assert.Equal(["document.too-deep"], (await crm.PostJsonAsync(Drafts, deep, HttpStatusCode.BadRequest)).Codes());
    }

    [Theory]
    [InlineData(0, "document.syntax")]
    [InlineData(1, "document.too-large")]
    [InlineData(5_000_000, "document.too-large")]
    public async Task Upload_LargerThanIsRead_IsRefusedWithAFinding(int beyond, string code)
    {
        using Crm crm = new();

        Assert.Equal([code], (await crm.PostJsonAsync(Drafts, new string(' ', AdvicePolicyDocument.MostBytes + beyond), HttpStatusCode.BadRequest)).Codes());
    }

    [Fact]
    public async Task Upload_ThatIsNotUtf8_IsRefusedWithAFinding()
    {
        using Crm crm = new();
        using ByteArrayContent body = new([0x22, 0xC3, 0x28, 0x22]);
        body.Headers.ContentType = new("application/json");

        using HttpResponseMessage response = await crm.Client.PostAsync(new Uri(Drafts, UriKind.Relative), body);

        Assert.Equal(["document.encoding"], (await Crm.JsonAsync(response, HttpStatusCode.BadRequest)).Codes());
    }

    [Fact]
    public async Task Upload_OfAnotherMediaType_IsNotSupported()
    {
        using Crm crm = new();

        using HttpResponseMessage response = await crm.Client.PostAsync(new Uri(Drafts, UriKind.Relative), new StringContent(TestPolicies.Stricter(), Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Upload_OfMoreThanAreKept_DropsTheOldest()
    {
        using Crm crm = new();
        for (int i = 0; i <= DraftStore.Most; i++)
        {
            crm.Clock.MoveTo(crm.Clock.GetUtcNow().AddSeconds(1));
            await crm.PostJsonAsync(Drafts, TestPolicies.Stricter($"v{i}"), HttpStatusCode.Created);
        }

        await crm.JsonAsync($"{Drafts}/{TestPolicies.HashOf(TestPolicies.Stricter("v0"))}", HttpStatusCode.NotFound);
        await crm.JsonAsync($"{Drafts}/{TestPolicies.HashOf(TestPolicies.Stricter("v1"))}");
        Assert.Equal(DraftStore.Most, await crm.ReadAsync(context => context.PolicyDrafts.CountAsync()));
    }

    [Fact]
    public async Task Preview_OfADraft_IsTheLibrarysWithTheLargestMoversFirst()
    {
        using Crm crm = new();
        JsonElement draft = await crm.PostJsonAsync(Drafts, TestPolicies.Stricter(), HttpStatusCode.Created);

        JsonElement preview = await crm.JsonAsync($"{Drafts}/{draft.GetProperty("hash").GetString()}/preview?movers=3&asOf=2026-04-01");

        PolicyPreview<CrmAccount> expected = await ExpectedAsync(crm);
        Assert.Equal(60, preview.GetProperty("compared").GetInt32());
        Assert.Equal(expected.Movers.Count, preview.GetProperty("moving").GetInt32());
        Assert.Equal(expected.Movers.Count(mover => mover.Loses), preview.GetProperty("losing").GetInt32());
        Assert.Equal(expected.ValueGainedAfter, preview.GetProperty("valueGainedAfter").GetDecimal());
        PolicyMover<CrmAccount>[] lost = [.. expected.Movers.Where(mover => mover.Loses).OrderByDescending(mover => mover.Before.ValueGained).Take(3)];
        Assert.Equal(3, lost.Length);
        Assert.Equal(lost.Select(mover => mover.Row.Id), preview.GetProperty("movers").EnumerateArray().Select(one => one.GetProperty("id").GetInt32()));
        Assert.Equal("ProposeNow", preview.GetProperty("movers")[0].GetProperty("before").GetProperty("action").GetString());
        Assert.Equal("AdoptFirst", preview.GetProperty("movers")[0].GetProperty("after").GetProperty("action").GetString());
    }

    [Theory]
    [InlineData("movers=-1")]
    [InlineData("movers=201")]
    [InlineData("asOf=x")]
    [InlineData("size=1")]
    public async Task Preview_WithAWrongQuery_IsRefused(string query)
    {
        using Crm crm = new();

        await crm.JsonAsync($"{Drafts}/none/preview?{query}", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/preview")]
    public async Task Draft_ThatIsNotThere_IsNotFound(string rest)
    {
        using Crm crm = new();

        Assert.Equal(["policy.no-draft"], (await crm.JsonAsync($"{Drafts}/none{rest}", HttpStatusCode.NotFound)).Codes());
    }

    private static async Task<PolicyPreview<CrmAccount>> ExpectedAsync(Crm crm)
    {
        DateOnly day = new(2026, 4, 1);
        List<CrmAccount> rows = await crm.ReadAsync(context => context.AccountsToAdvise.ToListAsync());
        return PolicyPreview.Compare(
            new UpsellAdvisor(TestPolicies.First), new UpsellAdvisor(AdvicePolicyDocument.Parse(TestPolicies.Stricter())), rows, row => AccountFacts.Account(row, day), AccountFacts.Proposal, day);
    }
}

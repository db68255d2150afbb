using System.Net;
using System.Text.Json;
using CrmHost.Accounts;
using CrmHost.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using UpsellScoring;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Worklists;

public sealed class WorklistEndpointsTests
{
    [Fact]
    public async Task Accounts_BeforeTheFirstBatch_AreNoneWithoutARun()
    {
        using Crm crm = new();

        JsonElement page = await crm.JsonAsync("/api/accounts");

        Assert.Equal(JsonValueKind.Null, page.GetProperty("run").ValueKind);
        Assert.Equal(0, page.GetProperty("total").GetInt32());
        Assert.Empty((await crm.JsonAsync("/api/owners")).EnumerateArray());
    }

    [Fact]
    public async Task Accounts_OfAllPages_StandInTheOrderOfTheLibrarysWorklist()
    {
        using Crm crm = await Crm.WithResultsAsync();

        List<int> listed = [];
        for (int page = 1; page <= 9; page++)
        {
            listed.AddRange(Ids(await crm.JsonAsync($"/api/accounts?size=7&page={page}")));
        }

        Assert.Equal(await ExpectedAsync(crm, _ => true), listed);
        Assert.Equal(60, listed.Distinct().Count());
    }

    [Fact]
    public async Task Accounts_OfAnOwner_KeepTheOrder()
    {
        using Crm crm = await Crm.WithResultsAsync();
        string owner = (await crm.JsonAsync("/api/owners"))[0].GetString()!;

        JsonElement first = await crm.JsonAsync($"/api/accounts?size=2&owner={Uri.EscapeDataString(owner)}");
        JsonElement second = await crm.JsonAsync($"/api/accounts?size=2&page=2&owner={Uri.EscapeDataString(owner)}");
        JsonElement all = await crm.JsonAsync($"/api/accounts?owner={Uri.EscapeDataString(owner)}");

        List<int> expected = await ExpectedAsync(crm, row => row.Owner == owner);
        Assert.True(expected.Count > 3, "The owner has too few accounts for two pages.");
        Assert.Equal(expected, Ids(all));
        Assert.Equal(expected.Take(4), [.. Ids(first), .. Ids(second)]);
        Assert.Equal(expected.Count, first.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Accounts_OfEachAction_AreTheRowsOfThatAction()
    {
        using Crm crm = await Crm.WithResultsAsync();
        JsonElement[] all = [.. Rows(await crm.JsonAsync("/api/accounts?size=200"))];

        foreach (AdviceAction action in Enum.GetValues<AdviceAction>())
        {
            int[] expected = [.. all.Where(row => row.GetProperty("action").GetString() == action.ToString()).Select(Id)];
            JsonElement page = await crm.JsonAsync($"/api/accounts?size=200&action={action}");
            Assert.Equal(expected, Ids(page));
            Assert.Equal(expected.Length, page.GetProperty("total").GetInt32());
            Assert.Equal(expected.Take(4).Skip(2), Ids(await crm.JsonAsync($"/api/accounts?size=2&page=2&action={action}")));
        }
    }

    [Fact]
    public async Task Accounts_OfAnOwnerAndAnAction_AreTheRowsOfBoth()
    {
        using Crm crm = await Crm.WithResultsAsync();
        JsonElement[] nurtured = [.. Rows(await crm.JsonAsync("/api/accounts?size=200&action=Nurture"))];
        string owner = nurtured.Select(row => row.GetProperty("owner").GetString()).First(one => one is not null)!;

        JsonElement page = await crm.JsonAsync($"/api/accounts?size=200&action=Nurture&owner={Uri.EscapeDataString(owner)}");

        int[] expected = [.. nurtured.Where(row => row.GetProperty("owner").GetString() == owner).Select(Id)];
        Assert.Equal(expected, Ids(page));
        Assert.Equal(expected.Length, page.GetProperty("total").GetInt32());
        Assert.True(expected.Length < (await crm.JsonAsync($"/api/accounts?owner={Uri.EscapeDataString(owner)}")).GetProperty("total").GetInt32(), "The owner has accounts of one action only.");
    }

    [Fact]
    public async Task Accounts_AfterAFactChanged_StayAsRankedUntilTheNextBatch()
    {
        using Crm crm = await Crm.WithResultsAsync();
        int first = Ids(await crm.JsonAsync("/api/accounts?size=1")).Single();
        await crm.ChangeAsync(context => context.Accounts.Where(one => one.Id == first).ExecuteUpdateAsync(set => set.SetProperty(one => one.HasNotice, true)));

        Assert.Equal(first, Ids(await crm.JsonAsync("/api/accounts?size=1")).Single());
        Assert.Equal("RecoverFirst", (await crm.JsonAsync($"/api/accounts/{first}/advice")).GetProperty("action").GetProperty("code").GetString());
        await crm.RunBatchAsync();
        Assert.NotEqual(first, Ids(await crm.JsonAsync("/api/accounts?size=1")).Single());
    }

    [Fact]
    public async Task Accounts_OfAnActionThatNobodyHas_AreNone()
    {
        using Crm crm = await Crm.WithResultsAsync(context => context.Accounts.ExecuteUpdateAsync(set => set.SetProperty(one => one.HasNotice, true).SetProperty(one => one.NoticeOn, (DateOnly?)null)));

        JsonElement page = await crm.JsonAsync("/api/accounts?action=ProposeNow");

        Assert.Empty(Rows(page));
        Assert.Equal(0, page.GetProperty("total").GetInt32());
        Assert.Equal(60, page.GetProperty("run").GetProperty("advised").GetInt32());
    }

    [Theory]
    [InlineData("page=1000000")]
    [InlineData("page=2147483647&size=200")]
    [InlineData("page=2147483647&size=200&owner=Desk 01")]
    public async Task Accounts_BehindTheLastPage_AreNoneWithTheTotal(string query)
    {
        using Crm crm = await Crm.WithResultsAsync();

        JsonElement page = await crm.JsonAsync("/api/accounts?" + query);

        Assert.Empty(Rows(page));
        Assert.True(page.GetProperty("total").GetInt32() > 0);
    }

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=1.5", "page")]
    [InlineData("page=x", "page")]
    [InlineData("page=", "page")]
    [InlineData("page=2147483648", "page")]
    [InlineData("page=%D9%A1", "page")]
    [InlineData("size=0", "size")]
    [InlineData("size=201", "size")]
    [InlineData("action=Sell", "action")]
    [InlineData("action=1", "action")]
    [InlineData("owner=", "owner")]
    [InlineData("asOf=2026-02-30", "asOf")]
    [InlineData("asOf=today", "asOf")]
    [InlineData("page=1&page=2", "page")]
    [InlineData("pgae=2", "pgae")]
    [InlineData("page=0&size=0", "page,size")]
    public async Task Accounts_WithAWrongQuery_AreRefusedWithAllFindings(string query, string paths)
    {
        using Crm crm = new();

        JsonElement problem = await crm.JsonAsync("/api/accounts?" + query, HttpStatusCode.BadRequest);

        Assert.Equal(paths.Split(','), problem.Paths());
    }

    [Fact]
    public async Task Accounts_AsOfADay_AreThoseOfTheNewestRunOfThatDay()
    {
        using Crm crm = await Crm.WithResultsAsync();
        await crm.RunBatchAsync("?asOf=2026-05-01");
        await crm.RunBatchAsync();

        JsonElement newest = (await crm.JsonAsync("/api/accounts")).GetProperty("run");
        JsonElement may = (await crm.JsonAsync("/api/accounts?asOf=2026-05-01")).GetProperty("run");

        Assert.Equal(("2026-04-01", 3), (newest.GetProperty("asOf").GetString(), newest.GetProperty("number").GetInt32()));
        Assert.Equal(("2026-05-01", 2), (may.GetProperty("asOf").GetString(), may.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task Accounts_AsOfADayWithoutARun_AreNotFound()
    {
        using Crm crm = await Crm.WithResultsAsync();

        JsonElement problem = await crm.JsonAsync("/api/accounts?asOf=2020-01-01", HttpStatusCode.NotFound);

        Assert.Equal(["worklist.day"], problem.Codes());
    }

    [Fact]
    public async Task Accounts_OfARow_HaveTheFiguresAndTextsOfTheAdvice()
    {
        using Crm crm = await Crm.WithResultsAsync();
        JsonElement row = Rows(await crm.JsonAsync("/api/accounts?size=1")).Single();

        JsonElement advice = await crm.JsonAsync($"/api/accounts/{Id(row)}/advice");

        Assert.Equal(advice.GetProperty("points").GetDouble(), row.GetProperty("points").GetDouble());
        Assert.Equal(advice.GetProperty("valueGained").GetDecimal(), row.GetProperty("valueGained").GetDecimal());
        Assert.Equal(advice.GetProperty("reasons")[0].GetRawText(), row.GetProperty("reason").GetRawText());
        Assert.Equal(advice.GetProperty("name").GetString(), row.GetProperty("name").GetString());
    }

    private static async Task<List<int>> ExpectedAsync(Crm crm, Func<CrmAccount, bool> isWanted)
    {
        DateOnly day = new(2026, 4, 1);
        List<CrmAccount> rows = await crm.ReadAsync(context => context.AccountsToAdvise.ToListAsync());
        UpsellAdvisor advisor = new(new AdvicePolicy("test", Scorecards.StandardInYen()));
        var advised = PortfolioAdvisor.Advise(advisor, rows, row => AccountFacts.Account(row, day), AccountFacts.Proposal, day);
        OwnerWork<CrmAccount> work = Worklist.Of(advised, _ => "all", new WorklistOptions { ProposalsPerOwner = 1_000 }).Owners.Single();
        return [.. ((IEnumerable<WorklistEntry<CrmAccount>>[])[work.ProposeNow, work.RecoverFirst, work.AdoptFirst, work.Nurture, work.Hold])
            .SelectMany(entries => entries).Select(entry => entry.Row).Where(isWanted).Select(row => row.Id)];
    }

    private static JsonElement.ArrayEnumerator Rows(JsonElement page) => page.GetProperty("accounts").EnumerateArray();

    private static int[] Ids(JsonElement page) => [.. Rows(page).Select(Id)];

    private static int Id(JsonElement row) => row.GetProperty("id").GetInt32();
}

using System.Net;
using System.Text.Json;
using CrmHost.Batches;
using CrmHost.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UpsellScoring.Advice;

namespace CrmHost.Tests.Batches;

public sealed class BatchEndpointsTests
{
    [Fact]
    public async Task Batch_ThatFinished_SaysWhatItDid()
    {
        using Crm crm = new();

        JsonElement last = await crm.RunBatchAsync("?asOf=2026-06-01");

        Assert.Equal("finished", last.GetProperty("outcome").GetString());
        Assert.Equal("2026-06-01", last.GetProperty("asOf").GetString());
        Assert.Equal(60, last.GetProperty("advised").GetInt32());
        Assert.Equal(0, last.GetProperty("broken").GetInt32());
        Assert.Equal("Idle", (await crm.JsonAsync("/api/batch")).GetProperty("phase").GetString());
    }

    [Fact]
    public async Task Batch_UnderWay_ShowsProgressAndRefusesASecond()
    {
        using Crm crm = await Crm.WithResultsAsync();
        JsonElement status;
        await using (await crm.LockAsync())
        {
            using HttpResponseMessage started = await crm.PostJsonAsync("/api/batch", "");
            await StoringAsync(crm);
            status = await crm.JsonAsync("/api/batch");
            using HttpResponseMessage second = await crm.PostJsonAsync("/api/batch", "");

            Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
            Assert.Equal("/api/batch", started.Headers.Location?.OriginalString);
            Assert.Equal(["batch.under-way"], (await Crm.JsonAsync(second, HttpStatusCode.Conflict)).Codes());
            Assert.Equal(60, (await crm.JsonAsync("/api/accounts")).GetProperty("total").GetInt32());
        }

        Assert.Equal(("Storing", 0, 60), (status.GetProperty("phase").GetString(), status.GetProperty("done").GetInt32(), status.GetProperty("total").GetInt32()));
        Assert.Equal(Crm.Day, status.GetProperty("asOf").GetString());
        Assert.Equal(2, (await crm.IdleAsync()).GetProperty("run").GetInt32());
    }

    [Fact]
    public async Task Batch_CancelledWhileItStores_LeavesTheResultsBeforeAndRunsAgain()
    {
        using Crm crm = await Crm.WithResultsAsync();
        await using (await crm.LockAsync())
        {
            using HttpResponseMessage started = await crm.PostJsonAsync("/api/batch", "");
            await StoringAsync(crm);
            using HttpResponseMessage cancelled = await crm.Client.DeleteAsync(new Uri("/api/batch", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Accepted, cancelled.StatusCode);
        }

        Assert.Equal("cancelled", (await crm.IdleAsync()).GetProperty("outcome").GetString());
        Assert.Equal(1, (await crm.JsonAsync("/api/accounts")).GetProperty("run").GetProperty("number").GetInt32());
        Assert.Equal(1, await crm.ReadAsync(context => context.Runs.CountAsync()));
        Assert.Equal(60, await crm.ReadAsync(context => context.RankedAdvice.CountAsync()));
        Assert.Equal("finished", (await crm.RunBatchAsync()).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Batch_CancelledWhileItAdvises_EndsAfterTheAccountItIsAt()
    {
        using HoldingGate gate = new(at: 5);
        using Crm crm = new(("Batch:Parallel", "1")) { Replacements = services => services.AddSingleton<IGate>(gate) };
        using HttpResponseMessage started = await crm.PostJsonAsync("/api/batch", "");
        await Crm.UntilAsync(() => gate.IsHolding);
        JsonElement status = await crm.JsonAsync("/api/batch");
        using HttpResponseMessage cancelled = await crm.Client.DeleteAsync(new Uri("/api/batch", UriKind.Relative));
        gate.Release();

        Assert.Equal(("Advising", 5, 60), (status.GetProperty("phase").GetString(), status.GetProperty("done").GetInt32(), status.GetProperty("total").GetInt32()));
        Assert.Equal("cancelled", (await crm.IdleAsync()).GetProperty("outcome").GetString());
        Assert.Equal(5, gate.Checked);
        Assert.Equal(0, await crm.ReadAsync(context => context.Runs.CountAsync()));
        Assert.Equal("finished", (await crm.RunBatchAsync()).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Batch_CancelledWhenNoneIsUnderWay_IsAConflict()
    {
        using Crm crm = new();

        using HttpResponseMessage response = await crm.Client.DeleteAsync(new Uri("/api/batch", UriKind.Relative));

        Assert.Equal(["batch.idle"], (await Crm.JsonAsync(response, HttpStatusCode.Conflict)).Codes());
    }

    [Fact]
    public async Task Batch_WithABrokenAccount_LosesNothingElse()
    {
        using Crm crm = await Crm.WithResultsAsync(context => context.Accounts.Where(one => one.Id == 7).ExecuteUpdateAsync(set => set.SetProperty(one => one.Rating, 11)));

        JsonElement page = await crm.JsonAsync("/api/accounts?size=200");
        JsonElement broken = (await crm.JsonAsync("/api/batch")).GetProperty("brokenAccounts").EnumerateArray().Single();

        Assert.Equal(59, page.GetProperty("accounts").GetArrayLength());
        Assert.Equal(1, page.GetProperty("run").GetProperty("broken").GetInt32());
        Assert.Equal(7, broken.GetProperty("id").GetInt32());
        Assert.Contains("Rating is 11", broken.GetProperty("cause").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_ThatFails_SaysSoAndTheHostGoesOn()
    {
        using Crm crm = await Crm.WithResultsAsync();
        await crm.ChangeAsync(context => context.Database.ExecuteSqlRawAsync("ALTER TABLE Accounts RENAME TO Elsewhere"));

        JsonElement failed = await crm.RunBatchAsync();
        await crm.ChangeAsync(context => context.Database.ExecuteSqlRawAsync("ALTER TABLE Elsewhere RENAME TO Accounts"));
        JsonElement again = await crm.RunBatchAsync();

        Assert.Equal("failed", failed.GetProperty("outcome").GetString());
        Assert.Equal("finished", again.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Batch_AfterBatch_KeepsTheNewestRunsOnly()
    {
        using Crm crm = await Crm.WithResultsAsync(null, ("Batch:RunsKept", "2"));
        await crm.RunBatchAsync();
        await crm.RunBatchAsync();

        Assert.Equal("2 3", string.Join(' ', await crm.ReadAsync(context => context.Runs.OrderBy(run => run.Id).Select(run => run.Id).ToArrayAsync())));
        Assert.Equal(120, await crm.ReadAsync(context => context.RankedAdvice.CountAsync()));
    }

    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2026-03-31")]
    public async Task Batch_OfAnotherDay_LeavesTheListOfTodayWhereItIs(string day)
    {
        using Crm crm = await Crm.WithResultsAsync(null, ("Batch:RunsKept", "1"));
        await crm.RunBatchAsync("?asOf=" + day);
        await crm.RunBatchAsync("?asOf=" + day);

        Assert.Equal(1, (await crm.JsonAsync("/api/accounts")).GetProperty("run").GetProperty("number").GetInt32());
        Assert.Equal(3, (await crm.JsonAsync("/api/accounts?asOf=" + day)).GetProperty("run").GetProperty("number").GetInt32());
        Assert.Equal("1 3", string.Join(' ', await crm.ReadAsync(context => context.Runs.OrderBy(run => run.Id).Select(run => run.Id).ToArrayAsync())));
    }

    [Fact]
    public async Task Batch_OfTheSameDay_RanksAlikeOnAnyNumberOfThreads()
    {
        using Crm one = await Crm.WithResultsAsync(null, ("Batch:Parallel", "1"));
        using Crm four = await Crm.WithResultsAsync(null, ("Batch:Parallel", "4"));

        Assert.Equal(await AccountsAsync(one), await AccountsAsync(four));

        static async Task<string> AccountsAsync(Crm crm) => (await crm.JsonAsync("/api/accounts?size=200")).GetProperty("accounts").GetRawText();
    }

    private static Task StoringAsync(Crm crm)
    {
        BatchControl control = crm.Services.GetRequiredService<BatchControl>();
        return Crm.UntilAsync(() => control.Progress?.Phase == BatchPhase.Storing);
    }
}

using CrmHost.Batches;
using CrmHost.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrmHost.Tests.Storage;

public sealed class DatabaseSetupTests
{
    [Fact]
    public async Task Start_WithoutADatabase_SeedsAsManyAccountsAsConfigured()
    {
        using Crm crm = new(("Seed:Accounts", "17"));

        Assert.Equal(17, await crm.ReadAsync(context => context.Accounts.CountAsync()));
        Assert.True(File.Exists(crm.Database));
    }

    [Fact]
    public async Task Start_WithADatabase_SeedsNothingAndKeepsChanges()
    {
        using Crm crm = new();
        await crm.ChangeAsync(context => context.Accounts.Where(one => one.Id == 1).ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, "Krelliudrix Foods Ltd.")));

        using Crm again = new(crm, ("Seed:Accounts", "99"));

        Assert.Equal(60, await again.ReadAsync(context => context.Accounts.CountAsync()));
        Assert.Equal("Krelliudrix Foods Ltd.", (await again.JsonAsync("/api/accounts/1/advice")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Start_OnTheSameDay_SeedsTheSameAccounts()
    {
        using Crm one = await Crm.WithResultsAsync();
        using Crm other = await Crm.WithResultsAsync();

        Assert.Equal((await one.JsonAsync("/api/accounts?size=200")).GetProperty("accounts").GetRawText(), (await other.JsonAsync("/api/accounts?size=200")).GetProperty("accounts").GetRawText());
    }

    [Fact]
    public async Task Start_AfterABatchWasKilled_ClearsItsRemainsAway()
    {
        using Crm crm = await Crm.WithResultsAsync();
        await crm.ChangeAsync(context =>
        {
            context.Runs.Add(new BatchRun { Id = 2, AsOf = new(2026, 4, 1), PolicyHash = "x", PolicyVersion = "x", StartedAt = DateTime.UnixEpoch });
            context.RankedAdvice.Add(new RankedAdvice { RunId = 2, Place = 1, AccountId = 1, ReasonCode = "x", ReasonEnglish = "x", ReasonJapanese = "x" });
            return Task.CompletedTask;
        });
        Assert.Equal(1, (await crm.JsonAsync("/api/accounts")).GetProperty("run").GetProperty("number").GetInt32());

        using Crm again = new(crm);

        Assert.Equal(1, await again.ReadAsync(context => context.Runs.CountAsync()));
        Assert.Equal(60, await again.ReadAsync(context => context.RankedAdvice.CountAsync()));
    }

    [Theory]
    [InlineData("Seed:Accounts", "-1")]
    [InlineData("Seed:Accounts", "1000001")]
    [InlineData("Batch:RunsKept", "0")]
    [InlineData("Batch:Parallel", "65")]
    public void Start_WithAWrongSetting_SaysWhich(string name, string value)
    {
        using Crm crm = new((name, value));

        OptionsValidationException wrong = Assert.Throws<OptionsValidationException>(() => crm.Client);

        Assert.Contains(name.Split(':')[1], wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_WithAPolicyThatIsNotThere_SaysWhichFile()
    {
        using Crm crm = new(("UpsellScoring:PolicyPath", "missing.json"));

        Assert.Contains("missing.json", Assert.Throws<OptionsValidationException>(() => crm.Client).Message, StringComparison.Ordinal);
    }
}

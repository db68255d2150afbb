using CrmHost.Batches;
using CrmHost.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CrmHost.Tests.Batches;

public sealed class NightlyStartTests
{
    [Fact]
    public async Task Batch_AtNight_BeginsByItselfAsOfThatDay()
    {
        using Crm crm = new();
        Assert.Equal("2026-04-02T02:00:00+00:00", (await crm.JsonAsync("/api/batch")).GetProperty("next").GetString());
        await Crm.UntilAsync(() => crm.Clock.Waiting > 0);

        crm.Clock.MoveTo(new DateTimeOffset(2026, 4, 2, 1, 59, 59, TimeSpan.Zero));
        await Task.Delay(50);
        Assert.Null(crm.Services.GetRequiredService<BatchControl>().Last);
        crm.Clock.MoveTo(new DateTimeOffset(2026, 4, 2, 2, 0, 0, TimeSpan.Zero));

        Assert.Equal("2026-04-02", (await crm.IdleAsync()).GetProperty("asOf").GetString());
        Assert.Equal("2026-04-03T02:00:00+00:00", (await crm.JsonAsync("/api/batch")).GetProperty("next").GetString());
    }

    [Theory]
    [InlineData("09:00", "2026-04-02T09:00:00+00:00")]
    [InlineData("09:01", "2026-04-01T09:01:00+00:00")]
    public async Task Next_OfATimeOfDay_LiesAhead(string at, string expected)
    {
        using Crm crm = new(("Batch:At", at));

        Assert.Equal(expected, (await crm.JsonAsync("/api/batch")).GetProperty("next").GetString());
    }

    [Fact]
    public async Task Batch_AtTheFirstStart_BeginsAtOnceAndNotAtTheSecond()
    {
        using Crm crm = new(("Batch:AtFirstStart", "true"));
        Assert.Equal(60, (await crm.IdleAsync()).GetProperty("advised").GetInt32());

        using Crm again = new(crm, ("Batch:AtFirstStart", "true"));
        Assert.Equal(1, (await again.JsonAsync("/api/accounts")).GetProperty("run").GetProperty("number").GetInt32());
        await Crm.UntilAsync(() => again.Clock.Waiting > 0);
        Assert.Null(again.Services.GetRequiredService<BatchControl>().Progress);
        Assert.Null(again.Services.GetRequiredService<BatchControl>().Last);
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Telemetry;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

[Collection(ActivityRecord.Collection)]
public sealed class MeasuredAdvisorTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 4, 1);
    private static readonly Account Good = new("Hoshizora") { ContractValue = 1_200_000, TenureMonths = 14, Utilization = 0.82, GrowthGap = 0.40, Rating = 8 };

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddMetrics()
        .AddKeyedSingleton<IGate, FailingGate>("failing")
        .AddUpsellScoring()
        .AddKeyedUpsellScoring("japan")
        .AddKeyedUpsellScoring("failing")
        .BuildServiceProvider();

    public void Dispose() => _services.Dispose();

    [Fact]
    public void Advise_WhileSomebodyListens_CountsAndMeasures()
    {
        using var record = MetricRecord.Of(_services);
        var start = Stopwatch.GetTimestamp();

        Advisor().Advise(Good, new("pro plan"), AsOf);

        var around = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Assert.Equal(["upsell.accounts.advised", "upsell.advice.duration", "upsell.score.coverage"], record.Measurements.Select(one => one.Instrument).Order(StringComparer.Ordinal));
        var count = Assert.Single(record.Named("upsell.accounts.advised"));
        Assert.Equal((1, "upsell.action=ProposeNow upsell.grade=B upsell.outcome=advised"), (count.Value, count.Text));
        var duration = Assert.Single(record.Named("upsell.advice.duration"));
        Assert.Equal("upsell.outcome=advised", duration.Text);
        Assert.InRange(duration.Value, around / 1_000_000, around);
        var coverage = Assert.Single(record.Named("upsell.score.coverage"));
        Assert.Equal((1, ""), (coverage.Value, coverage.Text));
    }

    [Fact]
    public void Advise_UnderAKey_TellsTheKey()
    {
        using var record = MetricRecord.Of(_services);

        Advisor("japan").Advise(Good, new("pro plan"), AsOf);

        Assert.Equal(3, record.Measurements.Count);
        Assert.All(record.Measurements, one => Assert.Equal("japan", one.Tags["upsell.policy.key"]));
    }

    [Fact]
    public void Advise_OnLittle_TellsItsCoverageAndNoGrade()
    {
        using var record = MetricRecord.Of(_services);

        Advisor().Advise(new("Asagiri"), new("pro plan"), AsOf);
        Advisor().Advise(new("Asagiri") { Utilization = 0.9 }, new("pro plan"), AsOf);

        Assert.Equal([0, 0.25], record.Named("upsell.score.coverage").Select(one => one.Value));
        Assert.Equal(
            ["upsell.action=Nurture upsell.grade=none upsell.outcome=advised", "upsell.action=Nurture upsell.grade=A upsell.outcome=advised"],
            record.Named("upsell.accounts.advised").Select(one => one.Text));
    }

    [Fact]
    public void Advise_FactsThatContradict_AreCountedAsRefusedAndThrown()
    {
        using var record = MetricRecord.Of(_services);
        var account = Good with { PastProposals = [new("pro plan", AsOf.AddDays(1))] };

        Assert.Throws<AdviceException>(() => Advisor().Advise(account, new("pro plan"), AsOf));

        Assert.Equal("error.type=UpsellScoring.Advice.AdviceException upsell.outcome=refused", Assert.Single(record.Named("upsell.accounts.advised")).Text);
        Assert.Equal("upsell.outcome=refused", Assert.Single(record.Named("upsell.advice.duration")).Text);
        Assert.Empty(record.Named("upsell.score.coverage"));
    }

    [Fact]
    public void Advise_AHostsPartThatFails_IsCountedAsFailedAndThrown()
    {
        using var record = MetricRecord.Of(_services);

        Assert.Throws<InvalidOperationException>(() => Advisor("failing").Advise(Good, new("pro plan"), AsOf));

        Assert.Equal(
            "error.type=System.InvalidOperationException upsell.outcome=failed upsell.policy.key=failing",
            Assert.Single(record.Named("upsell.accounts.advised")).Text);
    }

    [Fact]
    public void Advise_ListenedToOrNot_GivesTheSame()
    {
        var before = Advisor().Advise(Good, new("pro plan"), AsOf).ToString();
        using var record = MetricRecord.Of(_services);

        Assert.Equal(before, Advisor().Advise(Good, new("pro plan"), AsOf).ToString());
        Assert.Equal(before, new UpsellAdvisor(_services.GetRequiredService<AdvicePolicy>()).Advise(Good, new("pro plan"), AsOf).ToString());
    }

    [Theory]
    [InlineData("upsell.accounts.advised")]
    [InlineData("upsell.advice.duration")]
    [InlineData("upsell.score.coverage")]
    public void Advise_OneInstrumentListenedTo_RecordsThat(string name)
    {
        using var record = MetricRecord.Of(_services, instrument => instrument.Name == name);

        Advisor().Advise(Good, new("pro plan"), AsOf);

        Assert.Equal(name, Assert.Single(record.Measurements).Instrument);
    }

    [Fact]
    public void Advise_NobodyListens_AllocatesWhatTheBareAdvisorDoes()
    {
        var bare = new UpsellAdvisor(_services.GetRequiredService<AdvicePolicy>());
        var proposal = new Proposal("pro plan");
        Assert.Equal(Allocated(bare, proposal), Allocated(Advisor(), proposal));
    }

    [Fact]
    public void Instruments_OfTheMeter_HaveUnitsAndBoundaries()
    {
        using var record = MetricRecord.Of(_services);
        Advisor();

        Assert.Equal(
            ["upsell.accounts.advised {account}", "upsell.advice.duration s", "upsell.score.coverage 1"],
            record.Instruments.Select(one => $"{one.Name} {one.Unit}").Order(StringComparer.Ordinal));
        Assert.All(record.Instruments, one => Assert.False(string.IsNullOrWhiteSpace(one.Description)));
        Assert.All(record.Instruments, one => Assert.Equal("0.1.0", one.Meter.Version));
        var boundaries = record.Instruments.OfType<Histogram<double>>().Select(one => one.Advice!.HistogramBucketBoundaries!).ToArray();
        Assert.Equal(2, boundaries.Length);
        Assert.All(boundaries, limits => Assert.Equal(limits.Distinct().Order(), limits));
    }

    [Fact]
    public void Meter_WithoutAFactory_IsHeardAllTheSameAndEndsWithTheContainer()
    {
        using var record = MetricRecord.WithoutFactory();
        using (var services = new ServiceCollection().AddUpsellScoring().BuildServiceProvider())
        {
            Assert.Null(services.GetService<IMeterFactory>());
            services.GetRequiredService<IUpsellAdvisor>().Advise(Good, new("pro plan"), AsOf);
            Assert.Equal(3, record.Measurements.Count);
            Assert.True(services.GetRequiredService<AdviceMetrics>().IsEnabled);
        }

        using var metrics = new AdviceMetrics(null);
        Assert.True(metrics.IsEnabled);
        metrics.Dispose();
        Assert.False(metrics.IsEnabled);
    }

    private static long Allocated(IUpsellAdvisor advisor, Proposal proposal)
    {
        advisor.Advise(Good, proposal, AsOf);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            advisor.Advise(Good, proposal, AsOf);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private IUpsellAdvisor Advisor(string? key = null) => _services.GetRequiredKeyedService<IUpsellAdvisor>(key);

    private sealed class FailingGate : IGate
    {
        public GateCheck Check(GateInput input) => throw new InvalidOperationException(input.Account.Id);
    }
}

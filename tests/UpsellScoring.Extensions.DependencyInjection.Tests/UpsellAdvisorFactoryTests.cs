using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

namespace UpsellScoring.Extensions.DependencyInjection.Tests;

public sealed class UpsellAdvisorFactoryTests
{
    private static readonly AdvicePolicy Policy = new("2026-04", Scorecards.StandardInYen());

    [Fact]
    public void Create_APolicyOfLater_AdvisesByIt()
    {
        using var services = new ServiceCollection().AddUpsellScoring().BuildServiceProvider();
        var factory = services.GetRequiredService<IUpsellAdvisorFactory>();

        Assert.Equal(AdvicePolicyDocument.ContentHash(Policy), Advice(factory.Create(Policy)).PolicyHash);
        Assert.Equal(AdvicePolicyDocument.ContentHash(Policy), Advice(factory.CreateForPreview(Policy)).PolicyHash);
    }

    [Fact]
    public void Create_NoPolicy_IsRefused()
    {
        using var services = new ServiceCollection().AddUpsellScoring().BuildServiceProvider();
        var factory = services.GetRequiredService<IUpsellAdvisorFactory>();

        Assert.Throws<ArgumentNullException>("policy", () => factory.Create(null!));
        Assert.Throws<ArgumentNullException>("policy", () => factory.CreateForPreview(null!));
    }

    [Fact]
    public void Create_GatesOfTheHost_AreInForce()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IGate>(new OwnGate("own-1"))
            .AddSingleton<IGate>(new OwnGate("own-2"))
            .AddKeyedSingleton<IGate>("japan", new OwnGate("own-japan"))
            .AddUpsellScoring()
            .AddKeyedUpsellScoring("japan")
            .BuildServiceProvider();

        Assert.Equal(["own-1", "own-2"], OwnGates(services.GetRequiredService<IUpsellAdvisor>()));
        Assert.Equal(["own-1", "own-2", "own-japan"], OwnGates(services.GetRequiredKeyedService<IUpsellAdvisor>("japan")));
        Assert.Equal(["own-1", "own-2", "own-japan"], OwnGates(services.GetRequiredKeyedService<IUpsellAdvisorFactory>("japan").Create(Policy)));
        Assert.Equal(["own-1", "own-2", "own-japan"], OwnGates(services.GetRequiredKeyedService<IUpsellAdvisorFactory>("japan").CreateForPreview(Policy)));
    }

    [Fact]
    public void Create_WorthOfTheHost_IsThatOfTheKeyFirst()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IAccountWorth>(new OwnWorth(1))
            .AddKeyedSingleton<IAccountWorth>("japan", new OwnWorth(2))
            .AddUpsellScoring()
            .AddKeyedUpsellScoring("japan")
            .AddKeyedUpsellScoring("france")
            .BuildServiceProvider();

        Assert.Equal(1, Advice(services.GetRequiredService<IUpsellAdvisor>()).ValueGained);
        Assert.Equal(2, Advice(services.GetRequiredKeyedService<IUpsellAdvisor>("japan")).ValueGained);
        Assert.Equal(1, Advice(services.GetRequiredKeyedService<IUpsellAdvisor>("france")).ValueGained);
    }

    [Fact]
    public void CreateForPreview_AnAdvice_IsNotCounted()
    {
        using var services = new ServiceCollection().AddMetrics().AddUpsellScoring().BuildServiceProvider();
        using var record = MetricRecord.Of(services);
        var factory = services.GetRequiredService<IUpsellAdvisorFactory>();

        Advice(factory.CreateForPreview(Policy));
        Assert.Empty(record.Measurements);

        Advice(factory.Create(Policy));
        Assert.NotEmpty(record.Measurements);
    }

    private static UpsellAdvice Advice(IUpsellAdvisor advisor) => advisor.Advise(new("Hoshizora"), new("pro plan"), new(2026, 4, 1));

    private static IEnumerable<string> OwnGates(IUpsellAdvisor advisor) =>
        Advice(advisor).Gates.Select(gate => gate.Check.Code).Where(code => code.StartsWith("own-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private sealed class OwnGate(string code) : IGate
    {
        public GateCheck Check(GateInput input) => GateCheck.Clear(code, AdviceAction.Hold);
    }

    private sealed class OwnWorth(decimal gained) : IAccountWorth
    {
        public AccountWorth Estimate(Account account, Proposal proposal) => new(
            LifetimeValue.LifetimeValueEstimate.Of(0, LifetimeValue.LifetimeValueMeasure.Profit), LifetimeValue.LifetimeValueEstimate.Of(gained, LifetimeValue.LifetimeValueMeasure.Profit));
    }
}

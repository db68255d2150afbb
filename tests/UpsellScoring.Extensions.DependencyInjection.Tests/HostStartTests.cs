using System.Text;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Tests;

public sealed class HostStartTests : IDisposable
{
    private const string Broken = """{ "format": 2, "version": "", "card": { "format": 1, "version": "c", "factors": [] }, "proposeFrom": "A", "gates": { "leastUtilization": 40 } }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_AValidPolicyOfTheContentRoot_AdvisesByIt()
    {
        var policy = new AdvicePolicy("2026-04", Scorecards.StandardInYen());
        _folder.Write("policy.json", AdvicePolicyDocument.Write(policy));
        using var host = Host(builder => builder.Services.AddUpsellScoring("policy.json"));

        await host.StartAsync();

        Assert.Equal(policy, host.Services.GetRequiredService<AdvicePolicy>());
        await host.StopAsync();
    }

    [Fact]
    public async Task Start_ABrokenPolicy_FailsWithEveryFinding()
    {
        _folder.Write("policy.json", Encoding.UTF8.GetBytes(Broken));
        using var host = Host(builder => builder.Services.AddUpsellScoring("policy.json"));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        var findings = AdvicePolicyDocument.Read(Broken).Findings;
        Assert.True(findings.Count >= 4);
        Assert.All(findings, finding => Assert.Contains(finding.ToString(), exception.Message, StringComparison.Ordinal));
        Assert.StartsWith(FormattableString.Invariant($"The policy of UpsellScoring cannot be used; {findings.Count} findings:\nfile '"), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SeveralBrokenPolicies_FailsWithThemAll()
    {
        using var host = Host(builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("UpsellScoring:Japan:PolicyPth", "japan.json")]);
            builder.Services.AddUpsellScoring("policies/standard.json");
            builder.Services.AddKeyedUpsellScoring("japan", builder.Configuration.GetSection("UpsellScoring:Japan"));
            builder.Services.AddKeyedUpsellScoring("france");
        });

        var exception = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());

        Assert.Equal(2, exception.InnerExceptions.Count);
        Assert.Contains("[file.missing]", exception.Message, StringComparison.Ordinal);
        Assert.Contains("with the key 'japan'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("UpsellScoring:Japan:PolicyPth: The key 'PolicyPth' means nothing here. Did you mean 'PolicyPath'?", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_WithoutAStart_FailWhenTheyAreAskedFor()
    {
        using var services = new ServiceCollection().AddUpsellScoring("no/such.json").BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IUpsellAdvisor>());
        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private IHost Host(Action<HostApplicationBuilder> add)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder.Path });
        add(builder);
        return builder.Build();
    }
}

using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class PolicyResolutionTests
{
    private static readonly AdvicePolicy Policy = new("2026-04", Scorecards.StandardInYen());

    [Fact]
    public void PostConfigure_NothingSaid_GivesTheDefaultPolicy() => Assert.Equal(new("standard-yen", Scorecards.StandardInYen()), Resolved(new()));

    [Fact]
    public void PostConfigure_APolicy_GivesIt() => Assert.Same(Policy, Resolved(new() { Policy = Policy }));

    [Fact]
    public void PostConfigure_APathInAHost_BeginsAtItsContentRoot()
    {
        using var folder = new TempFolder();
        folder.Write("policy.json", AdvicePolicyDocument.Write(Policy));

        Assert.Equal(Policy, Resolved(new() { PolicyPath = "policy.json" }, new Environment { ContentRootPath = folder.Path }));
    }

    [Fact]
    public void PostConfigure_APathWithoutAHost_BeginsAtTheProgram()
    {
        var options = new UpsellScoringOptions { PolicyPath = "no/policy.json" };

        Assert.Null(Resolved(options));
        Assert.Equal($"file '{Path.Combine(AppContext.BaseDirectory, "no/policy.json")}'", Assert.Single(options.Faults).Source);
    }

    private static AdvicePolicy? Resolved(UpsellScoringOptions options, IHostEnvironment? environment = null)
    {
        new PolicyResolution(environment).PostConfigure(null, options);
        return options.Resolved;
    }

    private sealed class Environment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "Test";

        public required string ContentRootPath { get; set; }

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

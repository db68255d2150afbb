using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Policies;

public sealed class PolicyResolutionTests
{
    private static readonly AdvicePolicy Policy = new("2026-04", Scorecards.StandardInYen());

    [Fact]
    public void Of_NothingSaid_GivesTheDefaultPolicy() => Assert.Equal(new("standard-yen", Scorecards.StandardInYen()), PolicyResolution.Of(new(), null));

    [Fact]
    public void Of_APolicy_GivesIt() => Assert.Same(Policy, PolicyResolution.Of(new() { Policy = Policy }, null));

    [Fact]
    public void Of_APathInAHost_BeginsAtItsContentRoot()
    {
        using var folder = new TempFolder();
        folder.Write("policy.json", AdvicePolicyDocument.Write(Policy));

        Assert.Equal(Policy, PolicyResolution.Of(new() { PolicyPath = "policy.json" }, new Environment { ContentRootPath = folder.Path }));
    }

    [Fact]
    public void Of_APathWithoutAHost_BeginsAtTheProgram()
    {
        var options = new UpsellScoringOptions { PolicyPath = "no/policy.json" };

        Assert.Null(PolicyResolution.Of(options, null));
        Assert.Equal($"file '{Path.Combine(AppContext.BaseDirectory, "no/policy.json")}'", Assert.Single(options.Faults).Source);
    }

    [Theory]
    [InlineData("")]
    [InlineData("below")]
    public void Of_AContentRootThatIsNotAbsolute_BeginsAtTheProgram(string root)
    {
        var options = new UpsellScoringOptions { PolicyPath = "policy.json" };

        Assert.Null(PolicyResolution.Of(options, new Environment { ContentRootPath = root }));
        Assert.Equal($"file '{Path.Combine(AppContext.BaseDirectory, root, "policy.json")}'", Assert.Single(options.Faults).Source);
    }

    private sealed class Environment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "Test";

        public required string ContentRootPath { get; set; }

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

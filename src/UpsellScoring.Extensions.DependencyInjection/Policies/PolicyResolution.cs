using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Finds the policy the options speak of, when everybody has had a say in them.</summary>
internal sealed class PolicyResolution(IHostEnvironment? environment) : IPostConfigureOptions<UpsellScoringOptions>
{
    private static AdvicePolicy Default { get; } = new("standard-yen", Scorecards.StandardInYen());

    private string Root => environment?.ContentRootPath ?? AppContext.BaseDirectory;

    public void PostConfigure(string? name, UpsellScoringOptions options) =>
        options.Resolved = options.PolicyPath is { } path ? PolicyFile.Read(path, Root, options.Faults) : options.Policy ?? Default;
}

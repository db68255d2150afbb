using Microsoft.Extensions.Hosting;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>Finds the policy the options speak of.</summary>
internal static class PolicyResolution
{
    private static AdvicePolicy Default { get; } = new("standard-yen", Scorecards.StandardInYen());

    /// <summary>The policy; null when there are faults, which are added to those of the options.</summary>
    internal static AdvicePolicy? Of(UpsellScoringOptions options, IHostEnvironment? environment) =>
        options.PolicyPath is { } path ? PolicyFile.Read(path, Root(environment), options.Faults) : options.Policy ?? Default;

    // A host's own environment may have any content root, or none.
    private static string Root(IHostEnvironment? environment) =>
        environment?.ContentRootPath is { Length: > 0 } root ? Path.GetFullPath(root, AppContext.BaseDirectory) : AppContext.BaseDirectory;
}

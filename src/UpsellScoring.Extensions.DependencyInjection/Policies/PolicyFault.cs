namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>One thing that is wrong with a policy, or with where it was looked for.</summary>
/// <param name="Source">Where it stands, for people: a file or a configuration section.</param>
/// <param name="Finding">What is wrong.</param>
internal sealed record PolicyFault(string Source, Finding Finding);

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>Marks that the services of a key are registered.</summary>
internal sealed class RegisteredPolicy;

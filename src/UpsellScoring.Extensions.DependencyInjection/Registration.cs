using System.Diagnostics.Metrics;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

using UpsellScoring.Extensions.DependencyInjection.Policies;
using UpsellScoring.Extensions.DependencyInjection.Telemetry;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>The services of one policy, under its key or without one; those the host has already are left as they are.</summary>
internal static class Registration
{
    internal static IServiceCollection Add(IServiceCollection services, string? key)
    {
        if (services.Any(service => service.ServiceType == typeof(RegisteredPolicy) && Equals(service.ServiceKey, key)))
        {
            return services;
        }

        services.AddKeyedSingleton(key, new RegisteredPolicy());
        services.AddOptionsWithValidateOnStart<UpsellScoringOptions>(key);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<UpsellScoringOptions>, PolicyValidation>(
            provider => new(provider.GetService<IHostEnvironment>())));
        services.TryAddSingleton(provider => new AdviceMetrics(provider.GetService<IMeterFactory>()));

        services.TryAddKeyedSingleton(key, (provider, _) => provider.GetRequiredService<IOptionsMonitor<UpsellScoringOptions>>().Get(key).Resolved!);
        services.TryAddKeyedSingleton<IUpsellAdvisorFactory>(key, (provider, _) => new UpsellAdvisorFactory(provider, key));
        services.TryAddKeyedSingleton(key, (provider, _) => Get<IUpsellAdvisorFactory>(provider, key).Create(Get<AdvicePolicy>(provider, key)));
        return services;
    }

    // Not every container knows keys; without one none is needed.
    private static T Get<T>(IServiceProvider provider, string? key)
        where T : notnull =>
        key is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(key);
}

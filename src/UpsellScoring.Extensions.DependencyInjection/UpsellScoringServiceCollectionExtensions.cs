using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Policies;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>Registers the advisor of one policy, or of several by key.</summary>
/// <remarks>
/// <para>
/// Each form registers as singletons <see cref="IUpsellAdvisor"/>, <see cref="AdvicePolicy"/> and <see cref="IUpsellAdvisorFactory"/>, with a
/// key as keyed services, unless the host has them already; what it registers afterwards replaces them. Called again, nothing is registered
/// twice, and what was said last about the policy counts.
/// </para>
/// <para>
/// When the host starts, or without one when a service is first asked for, the policy is read and checked; an
/// <see cref="OptionsValidationException"/> then lists everything that is wrong, each with its path and code.
/// </para>
/// </remarks>
public static class UpsellScoringServiceCollectionExtensions
{
    /// <summary>Registers the advisor, of the library's default policy unless another call or <see cref="UpsellScoringOptions"/> says otherwise.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddUpsellScoring(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Registration.Add(services, key: null);
    }

    /// <summary>Registers the advisor of a policy that is named in code.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says which policy.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddUpsellScoring(this IServiceCollection services, Action<UpsellScoringOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Registration.Add(services, key: null).Configure(configure);
    }

    /// <summary>Registers the advisor of the policy in a configuration section.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="section">A section with <c>PolicyPath</c>, or with the members of a policy's document below <c>Policy</c>; it must be there.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddUpsellScoring(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return Registration.Add(services, key: null).Configure<UpsellScoringOptions>(options => PolicySection.Read(section, options));
    }

    /// <summary>Registers the advisor of the policy in a file.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="policyPath">As <see cref="UpsellScoringOptions.PolicyPath"/>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException"><paramref name="policyPath"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddUpsellScoring(this IServiceCollection services, string policyPath)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(policyPath);
        return Registration.Add(services, key: null).Configure<UpsellScoringOptions>(options => options.PolicyPath = policyPath);
    }

    /// <summary>Registers the advisor of a key, of the library's default policy unless another call or <see cref="UpsellScoringOptions"/> of that name says otherwise.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key, such as a country: of the services, of the options, and as a tag of the metrics.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddKeyedUpsellScoring(this IServiceCollection services, string key)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return Registration.Add(services, key);
    }

    /// <summary>Registers the advisor of a key, of a policy that is named in code.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key.</param>
    /// <param name="configure">Says which policy.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddKeyedUpsellScoring(this IServiceCollection services, string key, Action<UpsellScoringOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddKeyedUpsellScoring(key).Configure(key, configure);
    }

    /// <summary>Registers the advisor of a key, of the policy in a configuration section.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key.</param>
    /// <param name="section">A section with <c>PolicyPath</c>, or with the members of a policy's document below <c>Policy</c>; it must be there.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is null.</exception>
    public static IServiceCollection AddKeyedUpsellScoring(this IServiceCollection services, string key, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddKeyedUpsellScoring(key).Configure<UpsellScoringOptions>(key, options => PolicySection.Read(section, options));
    }

    /// <summary>Registers the advisor of a key, of the policy in a file.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key.</param>
    /// <param name="policyPath">As <see cref="UpsellScoringOptions.PolicyPath"/>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> or <paramref name="policyPath"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddKeyedUpsellScoring(this IServiceCollection services, string key, string policyPath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(policyPath);
        return services.AddKeyedUpsellScoring(key).Configure<UpsellScoringOptions>(key, options => options.PolicyPath = policyPath);
    }
}

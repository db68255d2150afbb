using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>Makes advisors of policies that become known while the host runs, with the gates and the worth the host has registered.</summary>
/// <remarks>
/// Gates are all registered <see cref="IGate"/>s, first those without a key, then those of the policy's key; the worth is the registered
/// <see cref="IAccountWorth"/> of the key, else that without a key, else the library's. All of them live as long as the host: register them as
/// singletons. Safe to use from several threads.
/// </remarks>
public interface IUpsellAdvisorFactory
{
    /// <summary>An advisor whose advice is counted and measured (<see cref="UpsellScoringTelemetry"/>).</summary>
    /// <param name="policy">What the company decides.</param>
    /// <returns>A new advisor; immutable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    IUpsellAdvisor Create(AdvicePolicy policy);

    /// <summary>An advisor whose advice nobody acts on, so that it is not counted: for the preview of a policy, or the replay of a receipt.</summary>
    /// <param name="policy">What the company decides, or would.</param>
    /// <returns>A new advisor; immutable.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    IUpsellAdvisor CreateForPreview(AdvicePolicy policy);
}

using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection.Telemetry;

namespace UpsellScoring.Extensions.DependencyInjection;

/// <summary>Makes advisors with the host's own parts; those without a key are for all policies.</summary>
internal sealed class UpsellAdvisorFactory : IUpsellAdvisorFactory
{
    private readonly AdviceMetrics _metrics;
    private readonly IAccountWorth? _worth;
    private readonly IGate[] _gates;
    private readonly string? _key;

    internal UpsellAdvisorFactory(IServiceProvider services, string? key)
    {
        _metrics = services.GetRequiredService<AdviceMetrics>();
        _worth = (key is null ? null : services.GetKeyedService<IAccountWorth>(key)) ?? services.GetService<IAccountWorth>();
        _gates = [.. services.GetServices<IGate>(), .. key is null ? [] : services.GetKeyedServices<IGate>(key)];
        _key = key;
    }

    public IUpsellAdvisor Create(AdvicePolicy policy) => new MeasuredAdvisor(Bare(policy), _metrics, _key);

    public IUpsellAdvisor CreateForPreview(AdvicePolicy policy) => Bare(policy);

    private UpsellAdvisor Bare(AdvicePolicy policy) => new(policy, _worth, _gates);
}

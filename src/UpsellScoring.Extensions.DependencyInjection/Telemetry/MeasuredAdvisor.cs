using System.Diagnostics;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>An advisor whose advice is counted and measured while somebody listens.</summary>
internal sealed class MeasuredAdvisor(UpsellAdvisor advisor, AdviceMetrics metrics, string? key) : IUpsellAdvisor
{
    internal AdvicePolicy Policy => advisor.Policy;

    internal string? Key => key;

    public UpsellAdvice Advise(Account account, Proposal proposal, DateOnly asOf) =>
        metrics.IsEnabled ? Measured(account, proposal, asOf) : advisor.Advise(account, proposal, asOf);

#pragma warning disable RS0030 // Measuring is what this type is for; the advice does not depend on it.
    private UpsellAdvice Measured(Account account, Proposal proposal, DateOnly asOf)
    {
        var start = Stopwatch.GetTimestamp();
        UpsellAdvice advice;
        try
        {
            advice = advisor.Advise(account, proposal, asOf);
        }
        catch (Exception exception)
        {
            metrics.Failed(key, exception, Stopwatch.GetElapsedTime(start));
            throw;
        }

        metrics.Advised(key, advice, Stopwatch.GetElapsedTime(start));
        return advice;
    }
#pragma warning restore RS0030
}

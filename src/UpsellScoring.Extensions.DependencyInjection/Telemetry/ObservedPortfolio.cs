using System.Collections;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>A run over a portfolio; each enumeration of it has its own activity.</summary>
internal sealed class ObservedPortfolio<T>(IUpsellAdvisor advisor, IEnumerable<AdvisedAccount<T>> run) : IEnumerable<AdvisedAccount<T>>
{
    public IEnumerator<AdvisedAccount<T>> GetEnumerator()
    {
        using var activity = PortfolioActivity.Start(advisor);
        using var rows = run.GetEnumerator();
        while (activity.Read(rows))
        {
            yield return rows.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

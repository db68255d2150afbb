using System.Diagnostics.Metrics;

using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;
using UpsellScoring.Extensions.DependencyInjection;

namespace UpsellScoring.Benchmarks.Data;

/// <summary>The advisor of the proposals as two hosts have it: one that nobody watches, and one whose meter somebody listens to.</summary>
internal static class Hosts
{
    private static double _sum;

    internal static IUpsellAdvisor Unwatched { get; } = Advisor();

    internal static IUpsellAdvisor Watched { get; } = Listened();

    private static IUpsellAdvisor Advisor() =>
        new ServiceCollection().AddUpsellScoring(options => options.Policy = Proposals.Advisor.Policy).BuildServiceProvider().GetRequiredService<IUpsellAdvisor>();

    private static IUpsellAdvisor Listened()
    {
        var known = false;
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                // What is published before the host is made is the other one's.
                if (known && instrument.Meter.Name == UpsellScoringTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => _sum += value);
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => _sum += value);
        _ = Unwatched;
        listener.Start();
        known = true;
        return Advisor();
    }
}

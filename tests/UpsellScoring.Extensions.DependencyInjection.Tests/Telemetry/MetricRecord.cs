using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

using Microsoft.Extensions.DependencyInjection;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

/// <summary>Everything one meter of the package records.</summary>
internal sealed class MetricRecord : IDisposable
{
    private readonly ConcurrentQueue<Measured> _measurements = [];
    private readonly ConcurrentQueue<Instrument> _instruments = [];
    private readonly MeterListener _listener = new();

    private MetricRecord(Func<Meter, bool> wanted, Func<Instrument, bool> enabled)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == UpsellScoringTelemetry.MeterName && wanted(instrument.Meter))
            {
                _instruments.Enqueue(instrument);
                if (enabled(instrument))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measurements.Enqueue(new(instrument.Name, value, Tags(tags))));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measurements.Enqueue(new(instrument.Name, value, Tags(tags))));
        _listener.Start();
    }

    internal IReadOnlyList<Measured> Measurements => [.. _measurements];

    internal IReadOnlyList<Instrument> Instruments => [.. _instruments];

    public void Dispose() => _listener.Dispose();

    /// <summary>What is recorded on the meters of the container's factory.</summary>
    internal static MetricRecord Of(IServiceProvider services, Func<Instrument, bool>? enabled = null)
    {
        var factory = services.GetRequiredService<IMeterFactory>();
        return new(meter => ReferenceEquals(meter.Scope, factory), enabled ?? (_ => true));
    }

    /// <summary>What is recorded on meters that belong to no factory.</summary>
    internal static MetricRecord WithoutFactory() => new(meter => meter.Scope is null, _ => true);

    internal IEnumerable<Measured> Named(string instrument) => _measurements.Where(one => one.Instrument == instrument);

    private static SortedDictionary<string, object?> Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var sorted = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in tags)
        {
            sorted.Add(name, value);
        }

        return sorted;
    }
}

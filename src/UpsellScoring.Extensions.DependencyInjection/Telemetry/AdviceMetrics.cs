using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace UpsellScoring.Extensions.DependencyInjection.Telemetry;

/// <summary>The instruments. What they record is little in kind, whatever the accounts are: no id, no name, no message.</summary>
internal sealed class AdviceMetrics : IDisposable
{
    private readonly Meter? _own;
    private readonly Counter<long> _count;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _coverage;

    /// <summary>Makes the instruments on the host's factory; without one on a meter of their own, which listeners see all the same.</summary>
    internal AdviceMetrics(IMeterFactory? factory)
    {
        var options = new MeterOptions(UpsellScoringTelemetry.MeterName) { Version = UpsellScoringTelemetry.Version };
        var meter = factory is null ? _own = new(options) : factory.Create(options);
        _count = meter.CreateCounter<long>("upsell.accounts.advised", "{account}", "Accounts advised on.");
        _duration = meter.CreateHistogram(
            "upsell.advice.duration", "s", "What an advice took.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Durations });
        _coverage = meter.CreateHistogram(
            "upsell.score.coverage", "1", "The share of the score's weight whose value is known.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Shares });
    }

    /// <summary>Whether anybody listens.</summary>
    internal bool IsEnabled => _count.Enabled || _duration.Enabled || _coverage.Enabled;

    // An advice takes some microseconds; a host's own gate or worth perhaps much more.
    private static double[] Durations => [2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 1e-1, 1];

    private static double[] Shares => [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.999];

    public void Dispose() => _own?.Dispose();

    /// <summary>An advice was given.</summary>
    internal void Advised(string? key, UpsellAdvice advice, TimeSpan duration)
    {
        var tags = Tags(key, AdviceOutcomes.Advised);
        _duration.Record(duration.TotalSeconds, tags);
        _coverage.Record(advice.Score.Score.Coverage, Tags(key));
        tags.Add(TagNames.Action, AdviceWords.Of(advice.Action));
        tags.Add(TagNames.Grade, AdviceWords.Grade(advice));
        _count.Add(1, tags);
    }

    /// <summary>There is no advice.</summary>
    internal void Failed(string? key, Exception exception, TimeSpan duration)
    {
        var tags = Tags(key, AdviceOutcomes.Of(exception));
        _duration.Record(duration.TotalSeconds, tags);
        tags.Add(TagNames.ErrorType, exception.GetType().FullName);
        _count.Add(1, tags);
    }

    private static TagList Tags(string? key, string? outcome = null)
    {
        var tags = default(TagList);
        if (key is not null)
        {
            tags.Add(TagNames.PolicyKey, key);
        }

        if (outcome is not null)
        {
            tags.Add(TagNames.Outcome, outcome);
        }

        return tags;
    }
}

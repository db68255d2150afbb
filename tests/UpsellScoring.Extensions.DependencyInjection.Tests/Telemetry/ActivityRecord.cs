using System.Collections.Concurrent;
using System.Diagnostics;

namespace UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

/// <summary>The activities of the package and of the tests themselves, as they end.</summary>
internal sealed class ActivityRecord : IDisposable
{
    /// <summary>The tests that listen run one after the other: a source of activities is one for the whole process.</summary>
    internal const string Collection = "telemetry";

    private readonly ConcurrentQueue<Activity> _ended = [];
    private readonly ConcurrentQueue<Activity> _started = [];
    private readonly ActivityListener _listener;

    internal ActivityRecord(ActivitySamplingResult sampling = ActivitySamplingResult.AllDataAndRecorded)
    {
        _listener = new()
        {
            ShouldListenTo = source => source.Name is UpsellScoringTelemetry.ActivitySourceName or "tests",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                Asked.Add(string.Join(' ', (options.Tags ?? []).Select(tag => $"{tag.Key}={tag.Value}")));
                return sampling;
            },
            ActivityStarted = _started.Enqueue,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    internal static ActivitySource Own { get; } = new("tests");

    /// <summary>The tags a sampler was asked by.</summary>
    internal List<string> Asked { get; } = [];

    internal IReadOnlyList<Activity> Started => [.. _started];

    internal IReadOnlyList<Activity> Ended => [.. _ended];

    public void Dispose() => _listener.Dispose();
}

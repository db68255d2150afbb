namespace UpsellScoring.Extensions.DependencyInjection.Tests.Telemetry;

/// <summary>One recorded value.</summary>
internal sealed record Measured(string Instrument, double Value, SortedDictionary<string, object?> Tags)
{
    internal string Text => string.Join(' ', Tags.Select(tag => $"{tag.Key}={tag.Value}"));
}

using System.Text.Json.Serialization;

namespace UpsellScoring;

/// <summary>Whether there is a score, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScoreOutcome>))]
public enum ScoreOutcome
{
    /// <summary>No value is known, so there is nothing to score.</summary>
    AllUnknown = 0,

    /// <summary>A factor whose value is required is unknown.</summary>
    RequiredUnknown = 1,

    /// <summary>There is a score.</summary>
    Scored = 2,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Scoring;

/// <summary>Why a score changed, in the order in which a change is split.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScoreEffectCause>))]
public enum ScoreEffectCause
{
    /// <summary>An unknown value became known.</summary>
    BecameKnown,

    /// <summary>A known value became unknown.</summary>
    BecameUnknown,

    /// <summary>A known value changed.</summary>
    Value,

    /// <summary>The card's curve, or its rule for an unknown value, changed.</summary>
    Curve,

    /// <summary>The card's weight changed, or the factor was added or removed.</summary>
    Weight,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>Whether an upsell program reached its target.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProgramVerdict>))]
public enum ProgramVerdict
{
    /// <summary>There was no cost, hence no multiple to compare.</summary>
    NoCost = 0,

    /// <summary>The multiple is below the target of the year.</summary>
    BelowTarget = 1,

    /// <summary>The multiple is at the target or above.</summary>
    TargetReached = 2,
}

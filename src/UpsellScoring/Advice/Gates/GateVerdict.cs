using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>What a gate says about a proposal to an account.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GateVerdict>))]
public enum GateVerdict
{
    /// <summary>A fact it needs is unknown; it does not fire.</summary>
    Unchecked = 0,

    /// <summary>It was checked and lets the proposal pass.</summary>
    Clear = 1,

    /// <summary>It holds the proposal back.</summary>
    Fired = 2,
}

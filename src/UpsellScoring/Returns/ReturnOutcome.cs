using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>Whether a return can be stated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReturnOutcome>))]
public enum ReturnOutcome
{
    /// <summary>The cost is 0: a gain without cost has no multiple.</summary>
    NoCost = 0,

    /// <summary>There is a multiple.</summary>
    Stated = 1,
}

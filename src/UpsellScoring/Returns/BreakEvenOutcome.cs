using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>Whether any share of accepted offers covers their cost.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BreakEvenOutcome>))]
public enum BreakEvenOutcome
{
    /// <summary>More than all offers would have to be accepted, or an acceptance gains nothing.</summary>
    OutOfReach = 0,

    /// <summary>There is such a share, from 0 to 1.</summary>
    WithinReach = 1,
}

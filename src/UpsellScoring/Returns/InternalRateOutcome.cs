using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>How many internal rates a row of flows has, above -1 and at most 10^7.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InternalRateOutcome>))]
public enum InternalRateOutcome
{
    /// <summary>No rate brings the present value to 0: all flows have one sign, or gains and losses never balance.</summary>
    None = 0,

    /// <summary>Exactly one rate: it can be compared with a required rate.</summary>
    One = 1,

    /// <summary>Several rates: none of them alone says whether the flows are worth it. Take the net present value instead.</summary>
    Several = 2,
}

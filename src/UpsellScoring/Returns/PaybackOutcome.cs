using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>Whether an investment is paid back.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PaybackOutcome>))]
public enum PaybackOutcome
{
    /// <summary>Not within the periods given.</summary>
    NeverPaidBack = 0,

    /// <summary>Paid back; the period says when.</summary>
    PaidBack = 1,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>How warm the relation to an account is, as those who talk to it judge.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AccountTemperature>))]
public enum AccountTemperature
{
    /// <summary>Cold: any offer is felt as a hard sell.</summary>
    Low = 0,

    /// <summary>Neither cold nor warm.</summary>
    Medium = 1,

    /// <summary>Warm.</summary>
    High = 2,
}

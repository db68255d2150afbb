using System.Text.Json.Serialization;

namespace UpsellScoring.Pricing;

/// <summary>The time a price is billed for. The number is the period's months.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BillingPeriod>))]
public enum BillingPeriod
{
    /// <summary>Not stated: no price accepts it.</summary>
    Unspecified = 0,

    /// <summary>A month.</summary>
    Month = 1,

    /// <summary>Three months.</summary>
    Quarter = 3,

    /// <summary>Six months.</summary>
    HalfYear = 6,

    /// <summary>Twelve months.</summary>
    Year = 12,
}

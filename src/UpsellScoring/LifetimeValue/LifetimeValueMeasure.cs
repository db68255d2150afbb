using System.Text.Json.Serialization;

namespace UpsellScoring.LifetimeValue;

/// <summary>What a lifetime value counts. Values of different measures are never compared or mixed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LifetimeValueMeasure>))]
public enum LifetimeValueMeasure
{
    /// <summary>Nothing: the measure of an empty estimate.</summary>
    None = 0,

    /// <summary>What the customer pays.</summary>
    Revenue = 1,

    /// <summary>What remains of it after the costs that the margin takes off.</summary>
    Profit = 2,
}

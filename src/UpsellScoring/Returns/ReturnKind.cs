using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>Whose return a figure is. The three are never compared with each other.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReturnKind>))]
public enum ReturnKind
{
    /// <summary>The customer's: what the customer gains against what the customer pays in addition.</summary>
    Customer = 0,

    /// <summary>The deal's: what one sale gains us against what it costs us.</summary>
    Deal = 1,

    /// <summary>The upsell program's: the extra revenue of a year against the cost of its tools.</summary>
    Program = 2,
}

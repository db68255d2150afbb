using System.Text.Json.Serialization;

namespace UpsellScoring.Pricing;

/// <summary>Whether a price holds tax. Prices of different bases are never compared.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TaxBasis>))]
public enum TaxBasis
{
    /// <summary>Not stated: no price accepts it.</summary>
    Unspecified = 0,

    /// <summary>Without tax.</summary>
    WithoutTax = 1,

    /// <summary>With tax.</summary>
    WithTax = 2,
}

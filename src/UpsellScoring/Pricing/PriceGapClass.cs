using System.Text.Json.Serialization;

namespace UpsellScoring.Pricing;

/// <summary>How a buyer feels about a price gap. The shares are those of <see cref="PriceBands.Standard"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PriceGapClass>))]
public enum PriceGapClass
{
    /// <summary>Nothing was compared: the default value of <see cref="PriceGap"/>.</summary>
    Unknown = 0,

    /// <summary>The same unit price, bound no longer.</summary>
    NoChange = 1,

    /// <summary>A lower unit price without a longer commitment that outweighs it: a lower plan.</summary>
    LowerPrice = 2,

    /// <summary>A price where there was none; no ratio exists.</summary>
    FromFree = 3,

    /// <summary>
    /// The same or a lower unit price for a longer commitment, the committed sum not falling: a year at a lower monthly price. Not a downgrade.
    /// </summary>
    LongerCommitment = 4,

    /// <summary>Decided easily: above 0, up to and including 10 %.</summary>
    Easy = 5,

    /// <summary>Considered, low barrier: above 10 %, up to and including 30 %.</summary>
    Considered = 6,

    /// <summary>Considered carefully: above 30 %, below 50 %.</summary>
    Careful = 7,

    /// <summary>A large barrier: 50 % and above.</summary>
    Large = 8,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Pricing;

/// <summary>Whether there is a staged path, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StagedPathOutcome>))]
public enum StagedPathOutcome
{
    /// <summary>The target is not above the current price, so there is nothing to stage.</summary>
    NotARise = 0,

    /// <summary>The current price is 0: no step from it has a gap.</summary>
    FromFree = 1,

    /// <summary>The unit is so coarse that no step up stays within the band. Take a smaller unit or a wider band.</summary>
    UnitTooCoarse = 2,

    /// <summary>More than 1,000 steps would be needed.</summary>
    TooManySteps = 3,

    /// <summary>There is a path.</summary>
    Found = 4,
}

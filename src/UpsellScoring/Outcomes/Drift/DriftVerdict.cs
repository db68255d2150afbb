using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>How far a distribution has moved, by its population stability index.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DriftVerdict>))]
public enum DriftVerdict
{
    /// <summary>Fewer known values than <see cref="DriftReference.LeastAccounts"/> on one of the sides: gather more before judging.</summary>
    NotEnough = 0,

    /// <summary>The index is below 0.1: nothing to do.</summary>
    Stable = 1,

    /// <summary>The index is from 0.1 to below 0.25: look at what moved.</summary>
    Moved = 2,

    /// <summary>The index is 0.25 or more: the customers are not those the card was made for; test it against recent outcomes.</summary>
    Changed = 3,
}

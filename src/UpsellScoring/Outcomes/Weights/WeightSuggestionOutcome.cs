using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>Whether outcomes justify other weights, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WeightSuggestionOutcome>))]
public enum WeightSuggestionOutcome
{
    /// <summary>All proposals were accepted, all were refused, or there are none: nothing tells the two apart. Gather outcomes of the other kind.</summary>
    OneClassOnly = 0,

    /// <summary>There are not more outcomes than factors. Gather outcomes, or join factors.</summary>
    MoreFactorsThanOutcomes = 1,

    /// <summary>Fewer accepted or refused proposals than <see cref="WeightOptions.LeastOfEach"/>: the experts' weights stay. Gather outcomes.</summary>
    TooFewOutcomes = 2,

    /// <summary>All accounts with an outcome have the same score, so that nothing can be compared. Look at the curves.</summary>
    AllScoresTied = 3,

    /// <summary>Fewer than two factors differ between the accounts, so that there is nothing to weigh against each other. Look at the curves and at what is unknown.</summary>
    TooFewFactorsVary = 4,

    /// <summary>Some combination of the factors tells accepted and refused apart without an error. Look for a value that was recorded after the outcome.</summary>
    PerfectSeparation = 5,

    /// <summary>No factor is higher where proposals were accepted: every weight would be 0. Look at the direction of the curves.</summary>
    AllWeightsZero = 6,

    /// <summary>Other weights are not shown to be better: the present card stays. This is a normal answer.</summary>
    NoChangeJustified = 7,

    /// <summary>Other weights are better on accounts they were not learned from. Nothing is changed by itself: look at the preview.</summary>
    ChangeSuggested = 8,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>Whether it can be told how well scores tell accepted from refused proposals, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiscriminationOutcome>))]
public enum DiscriminationOutcome
{
    /// <summary>No row has a score and an answer.</summary>
    NoOutcomes = 0,

    /// <summary>Nothing was accepted, so that there is nothing to tell apart. Wait for acceptances.</summary>
    NoneAccepted = 1,

    /// <summary>Nothing was refused, so that there is nothing to tell apart. Record refusals too.</summary>
    NoneRefused = 2,

    /// <summary>All scores are equal: no order, right or wrong. Score with a card that tells accounts apart.</summary>
    AllTied = 3,

    /// <summary>
    /// Every accepted score lies above every refused one, or every one below. With few outcomes that is chance; with many, see whether
    /// the score knew the answer.
    /// </summary>
    Separated = 4,

    /// <summary>Measured.</summary>
    Measured = 5,
}

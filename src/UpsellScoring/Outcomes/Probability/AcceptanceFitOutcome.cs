using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>Whether points can be turned into a probability, and if not, why and what to do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AcceptanceFitOutcome>))]
public enum AcceptanceFitOutcome
{
    /// <summary>Too few accepted or refused proposals with a score. Wait for more.</summary>
    NotEnoughOutcomes = 0,

    /// <summary>All scores are equal. Score with a card that tells accounts apart.</summary>
    AllTied = 1,

    /// <summary>Every accepted score lies above every refused one, or below. See that the score was made before the answer and without it.</summary>
    Separated = 2,

    /// <summary>More points do not mean more acceptances. Look at the directions of the card's curves.</summary>
    NoRise = 3,

    /// <summary>The search for the straight line did not end, which very uneven scores or an extreme scale may cause. Use the isotonic method.</summary>
    NotConverged = 4,

    /// <summary>On outcomes it had not seen, the probability was no better than the overall rate. State that rate, or wait for more outcomes.</summary>
    NoBetterThanRate = 5,

    /// <summary>There is a model, and on outcomes it had not seen it was better than the overall rate.</summary>
    Fitted = 6,
}

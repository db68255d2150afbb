using System.Text.Json.Serialization;

namespace UpsellScoring.Nps;

/// <summary>What the difference between two waves of a survey means.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NpsVerdict>))]
public enum NpsVerdict
{
    /// <summary>A wave has no answers, so there is nothing to compare.</summary>
    NoAnswers = 0,

    /// <summary>
    /// All answers of a wave fall into one class, so its spread is unknown and the test does not hold: one promoter alone would be
    /// certain. Compare the intervals of the shares.
    /// </summary>
    SingleClass = 1,

    /// <summary>The difference may be chance.</summary>
    NotSignificant = 2,

    /// <summary>The score rose by at least the smallest significant difference.</summary>
    Rise = 3,

    /// <summary>The score fell by at least the smallest significant difference.</summary>
    Fall = 4,
}

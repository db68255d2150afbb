using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>Whether a score may be relied on, by what happened. The counts and limits behind it are those of <see cref="BackTestOptions"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BackTestVerdict>))]
public enum BackTestVerdict
{
    /// <summary>Too few accepted or refused proposals to say anything; no figure is given.</summary>
    NotEnoughOutcomes = 0,

    /// <summary>There are outcomes, and they do not show that the score ranks better than chance.</summary>
    NotReady = 1,

    /// <summary>The score ranks better than chance; there are too few outcomes, or it is too weak, to rely on it alone.</summary>
    Usable = 2,

    /// <summary>The score ranks clearly better than chance on enough outcomes.</summary>
    Ready = 3,
}

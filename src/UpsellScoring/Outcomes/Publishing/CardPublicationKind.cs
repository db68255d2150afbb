using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>How a card came into force.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CardPublicationKind>))]
public enum CardPublicationKind
{
    /// <summary>A draft was published.</summary>
    Published = 0,

    /// <summary>An earlier card was put back in force.</summary>
    Reverted = 1,
}

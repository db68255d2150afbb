using System.Text.Json.Serialization;

namespace UpsellScoring.Nps;

/// <summary>The scale a question is answered on: whole numbers, the highest speaking best for the company.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatingScale>))]
public enum RatingScale
{
    /// <summary>1 to 5.</summary>
    OneToFive = 0,

    /// <summary>1 to 7.</summary>
    OneToSeven = 1,
}

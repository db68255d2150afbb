using System.Text.Json.Serialization;

namespace UpsellScoring.Nps;

/// <summary>Why a rating stands for the account.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatingReason>))]
public enum RatingReason
{
    /// <summary>Nobody gave a rating within the period; the account's rating is unknown.</summary>
    NoRating = 0,

    /// <summary>It is the decider's; with several deciders the lowest of theirs.</summary>
    Decider = 1,

    /// <summary>No decider gave a rating within the period; it is the lowest of all.</summary>
    Lowest = 2,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Scoring;

/// <summary>Whether there is a way to the wanted grade.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GradePathOutcome>))]
public enum GradePathOutcome
{
    /// <summary>The account has no score, so it has no next grade; name the grade to reach.</summary>
    NoScore = 0,

    /// <summary>The account already has the wanted grade or a higher one.</summary>
    AlreadyThere = 1,

    /// <summary>No choice of the moves reaches the grade.</summary>
    OutOfReach = 2,

    /// <summary>The moves reach the grade at the least cost.</summary>
    Found = 3,
}

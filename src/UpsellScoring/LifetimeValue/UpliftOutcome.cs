using System.Text.Json.Serialization;

namespace UpsellScoring.LifetimeValue;

/// <summary>Whether there is an uplift rate, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UpliftOutcome>))]
public enum UpliftOutcome
{
    /// <summary>The value before or after is unknown, diverges or is beyond range.</summary>
    NoValue = 0,

    /// <summary>There is a rate.</summary>
    Rated = 1,

    /// <summary>The value before is 0: a share of nothing says nothing. Look at the difference instead.</summary>
    FromZero = 2,

    /// <summary>The value before is negative: the sign of a rate would say the opposite of what happened. Look at the difference instead.</summary>
    FromNegative = 3,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.LifetimeValue;

/// <summary>Whether there is a lifetime value or a lifetime, and if not, why.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LifetimeValueOutcome>))]
public enum LifetimeValueOutcome
{
    /// <summary>A fact that is needed is unknown.</summary>
    UnknownInput = 0,

    /// <summary>There is a value other than 0.</summary>
    Finite = 1,

    /// <summary>The value is 0 to 10 decimals: nothing is paid, nothing is earned by it, or the relation has no duration.</summary>
    Zero = 2,

    /// <summary>
    /// The sum over an endless relation has no limit: the churn is 0 without discount, or margins grow at least as fast as discount and
    /// churn shrink them, <c>r (1 + g) &gt;= 1 + d</c>. Set a horizon to get a value.
    /// </summary>
    Diverges = 3,

    /// <summary>The value has a magnitude above 10^15, beyond what this library calls an amount.</summary>
    BeyondRange = 4,
}

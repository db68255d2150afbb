using System.Text.Json.Serialization;

namespace UpsellScoring;

/// <summary>What to do with a proposal. The number is the strength: of several gates that fire, the one with the greatest action decides.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdviceAction>))]
public enum AdviceAction
{
    /// <summary>Propose it now.</summary>
    ProposeNow = 1,

    /// <summary>Keep up the relation; it is not yet time, or not worth it.</summary>
    Nurture = 2,

    /// <summary>Get them using what they have first.</summary>
    AdoptFirst = 3,

    /// <summary>Hold the proposal back.</summary>
    Hold = 4,

    /// <summary>Win back their trust first.</summary>
    RecoverFirst = 5,
}

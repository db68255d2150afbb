using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>What became of an account after it was scored. One byte, so that a column of bytes is a column of outcomes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalOutcome>))]
public enum ProposalOutcome : byte
{
    /// <summary>Nothing was proposed, so that nothing is known about what the account would have answered. It counts as neither yes nor no.</summary>
    NeverProposed = 0,

    /// <summary>A proposal was accepted.</summary>
    Accepted = 1,

    /// <summary>A proposal was refused.</summary>
    Refused = 2,

    /// <summary>A proposal was made and has no answer yet. It counts as neither yes nor no.</summary>
    Open = 3,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>What an account answered to a proposal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalAnswer>))]
public enum ProposalAnswer
{
    /// <summary>No answer yet.</summary>
    Open = 0,

    /// <summary>Yes.</summary>
    Accepted = 1,

    /// <summary>No.</summary>
    Refused = 2,
}

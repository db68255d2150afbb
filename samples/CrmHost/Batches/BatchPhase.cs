using System.Text.Json.Serialization;

namespace CrmHost.Batches;

/// <summary>What the batch is at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BatchPhase>))]
internal enum BatchPhase
{
    Idle = 0,
    Starting = 1,
    Advising = 2,
    Storing = 3,
}

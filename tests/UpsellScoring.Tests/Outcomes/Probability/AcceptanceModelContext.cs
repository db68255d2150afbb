using System.Text.Json.Serialization;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

/// <summary>What a host that is trimmed declares to store a model.</summary>
[JsonSerializable(typeof(AcceptanceModel))]
internal sealed partial class AcceptanceModelContext : JsonSerializerContext;

using System.Text.Json.Serialization;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

/// <summary>What a host that is trimmed declares to write results as JSON.</summary>
[JsonSerializable(typeof(AccountScore))]
[JsonSerializable(typeof(ScoreExplanation))]
[JsonSerializable(typeof(Ranking<Customer>))]
[JsonSerializable(typeof(ScoreChange))]
[JsonSerializable(typeof(GradePath))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;

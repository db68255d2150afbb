using System.Text.Json.Serialization;

namespace UpsellScoring.Outcomes;

/// <summary>How factors say the same thing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FactorOverlapKind>))]
public enum FactorOverlapKind
{
    /// <summary>Two factors move together: their weights can hardly be told apart. Keep the one that is known more often, or join them.</summary>
    Correlated = 0,

    /// <summary>A factor is put together from others that are on the card too: they count twice. Keep the composite or its parts.</summary>
    CountedTwice = 1,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Nps;

/// <summary>What a rating says about recommending. The number is what the answer adds to the score before it is averaged.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NpsClass>))]
public enum NpsClass
{
    /// <summary>Would advise against: 0 to 6 by the standard. Counts -1.</summary>
    Detractor = -1,

    /// <summary>Content but silent: 7 or 8 by the standard. Counts 0.</summary>
    Passive = 0,

    /// <summary>Would recommend: 9 or 10 by the standard. Counts +1.</summary>
    Promoter = 1,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Returns;

/// <summary>Whether saved time outweighs a higher price.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SavingOutcome>))]
public enum SavingOutcome
{
    /// <summary>The saving is 0 or negative.</summary>
    DoesNotPayForItself = 0,

    /// <summary>The saving is above 0.</summary>
    PaysForItself = 1,
}

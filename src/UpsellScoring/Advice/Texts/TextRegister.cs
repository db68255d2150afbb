using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>For whose eyes a text is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextRegister>))]
public enum TextRegister
{
    /// <summary>Insiders: every reason and figure, plainly said.</summary>
    Internal = 0,

    /// <summary>The customer: what suits them and what they gain by it, nothing of how they were judged.</summary>
    Customer = 1,
}

using System.Text.Json.Serialization;

namespace UpsellScoring.Advice;

/// <summary>The language of a text. A value of the library, so that a text never hangs on the culture of the machine.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextLanguage>))]
public enum TextLanguage
{
    /// <summary>English: 1,200,000, -5%, 2026-03-31.</summary>
    English = 0,

    /// <summary>Japanese: 1,200,000, ▲5%, 2026年3月31日.</summary>
    Japanese = 1,
}

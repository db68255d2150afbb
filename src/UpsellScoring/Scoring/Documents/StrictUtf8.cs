using System.Text;

namespace UpsellScoring.Scoring;

/// <summary>Text to UTF-8 and back, without a replacement for what is no text.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a document; null with a finding when it holds half of a surrogate pair.</summary>
    internal static byte[]? Bytes(string json, out Finding? fault)
    {
        try
        {
            fault = null;
            return Encoding.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            fault = new(FindingCodes.DocumentEncoding, "$", FormattableString.Invariant($"The text holds half of a surrogate pair at place {exception.Index}. Correct the character."));
            return null;
        }
    }

    internal static string Text(byte[] utf8) => Encoding.GetString(utf8);
}

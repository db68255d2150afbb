using System.Buffers;
using System.Text.Json;

namespace UpsellScoring.Scoring;

/// <summary>What all documents of the library have in common when they are written: the layout, and how a text is escaped.</summary>
internal static class JsonDocumentWriter
{
    internal static JsonWriterOptions Layout { get; } = new() { Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n" };

    internal static byte[] Write<T>(T content, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            write(writer, content);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>
    /// A text as it is, in UTF-8. Names hold no control characters, so only quote and backslash need an escape; what the
    /// framework's encoders escape beyond that depends on its version.
    /// </summary>
    internal static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WritePropertyName(name);
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        writer.WriteRawValue($"\"{escaped}\"", skipInputValidation: true);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace UpsellScoring.Advice;

/// <summary>Writes JSON always alike: two blanks, line feeds, shortest doubles, decimals without trailing zeros; what is null is left out.</summary>
internal sealed class ReceiptJson : IDisposable
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentCharacter = ' ', IndentSize = 2, NewLine = "\n" };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    internal ReceiptJson() => _writer = new(_buffer, Layout);

    /// <summary>Whether a text held half of a surrogate pair, which UTF-8 cannot.</summary>
    internal bool HasBrokenText { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    internal byte[] Bytes()
    {
        _writer.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    internal void Object(Action members, string? name = null)
    {
        Name(name);
        _writer.WriteStartObject();
        members();
        _writer.WriteEndObject();
    }

    internal void List<T>(string? name, IEnumerable<T>? items, Action<T> item)
    {
        if (items is null)
        {
            return;
        }

        Name(name);
        _writer.WriteStartArray();
        foreach (var one in items)
        {
            item(one);
        }

        _writer.WriteEndArray();
    }

    internal void Objects<T>(string name, IEnumerable<T>? items, Action<T> members) => List(name, items, one => Object(() => members(one)));

    internal void Texts(string name, IEnumerable<string>? texts) => List(name, texts, text => Text(null, text));

    /// <summary>A text as it is, in UTF-8, with no more escapes than JSON needs: what the framework's encoders escape beyond that depends on its version.</summary>
    internal void Text(string? name, string? text)
    {
        if (text is null)
        {
            return;
        }

        var escaped = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\')
            {
                escaped.Append('\\').Append(character);
            }
            else if (char.IsSurrogatePair(text, i))
            {
                escaped.Append(character).Append(text[++i]);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character))
            {
                HasBrokenText |= char.IsSurrogate(character);
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        Name(name);
        _writer.WriteRawValue(escaped.Append('"').ToString(), skipInputValidation: true);
    }

    internal void Number(string? name, double? number)
    {
        if (number is { } value)
        {
            Name(name);
            _writer.WriteNumberValue(value);
        }
    }

    internal void Amount(string? name, decimal? amount)
    {
        if (amount is { } value)
        {
            Name(name);
            _writer.WriteRawValue(Plain(value), skipInputValidation: true);
        }
    }

    internal void Integer(string? name, int? integer)
    {
        if (integer is { } value)
        {
            Name(name);
            _writer.WriteNumberValue(value);
        }
    }

    internal void Flag(string? name, bool? flag)
    {
        if (flag is { } value)
        {
            Name(name);
            _writer.WriteBooleanValue(value);
        }
    }

    internal void Day(string? name, DateOnly? day) => Text(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal void Word<T>(string name, T? word)
        where T : struct, Enum => Text(name, word?.ToString());

    /// <summary>1.10 and 1.1 are equal, so they are written alike.</summary>
    private static string Plain(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return value == 0 ? "0" : text;
    }

    private void Name(string? name)
    {
        if (name is not null)
        {
            _writer.WritePropertyName(name);
        }
    }
}

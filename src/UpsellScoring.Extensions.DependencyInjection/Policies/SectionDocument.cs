using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

using Microsoft.Extensions.Configuration;

using UpsellScoring.Scoring;

namespace UpsellScoring.Extensions.DependencyInjection.Policies;

/// <summary>
/// Writes what a configuration section holds as a policy's document, so that one reader checks both. Keys are in any case there and values are
/// texts; a key the format does not know and a gap in a list are findings here, everything else is left to the reader.
/// </summary>
internal sealed class SectionDocument
{
    /// <summary>The most keys that are read: configuration looks through all of them for the children of each.</summary>
    internal const int MostKeys = 5_000;

    private readonly List<Finding> _findings;
    private readonly Utf8JsonWriter _writer;
    private int _keys;

    private SectionDocument(Utf8JsonWriter writer, List<Finding> findings) => (_writer, _findings) = (writer, findings);

    /// <summary>The document; null when there are too many keys, which is then the only finding.</summary>
    internal static byte[]? Write(IConfigurationSection section, List<Finding> findings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        var document = new SectionDocument(writer, findings);
        document.Value(section, DocumentShape.Policy, "$");
        writer.Flush();
        if (document._keys <= MostKeys)
        {
            return buffer.WrittenSpan.ToArray();
        }

        findings.Clear();
        findings.Add(new(FindingCodes.DocumentTooLarge, "$", FormattableString.Invariant($"There are more than {MostKeys} keys, and no more are read from configuration. Put the document into a file and name it in PolicyPath.")));
        return null;
    }

    private void Value(IConfigurationSection section, DocumentShape shape, string path)
    {
        _keys++;
        var children = _keys <= MostKeys ? section.GetChildren().ToArray() : [];
        if (children.Length == 0)
        {
            Leaf(section.Value, shape);
            return;
        }

        if (section.Value is { Length: > 0 })
        {
            _findings.Add(new(PolicyFaultCodes.SectionShape, path, "There is a value, and keys below it. Keep one of both."));
        }

        if (shape.AllowsList && !shape.AllowsObject)
        {
            List(children, shape, path);
        }
        else
        {
            Object(children, shape, path);
        }
    }

    private void Object(IConfigurationSection[] children, DocumentShape shape, string path)
    {
        var own = shape.Of(name => Array.Find(children, child => Same(child.Key, name))?.Value);
        var known = own.Members.ToArray();
        _writer.WriteStartObject();
        foreach (var child in children)
        {
            if (Array.Find(known, name => Same(name, child.Key)) is { } member)
            {
                _writer.WritePropertyName(member);
                Value(child, own.Member(member), DocumentPath.Member(path, member));
            }
            else if (known.Length > 0)
            {
                _findings.Add(new(
                    FindingCodes.MemberUnknown, DocumentPath.Member(path, child.Key), $"The key '{child.Key}' is not part of the format.{Spelling.Question(child.Key, known)} Here {string.Join(", ", known)} are. Remove or rename it."));
            }
        }

        _writer.WriteEndObject();
    }

    private void List(IConfigurationSection[] children, DocumentShape shape, string path)
    {
        var next = 0;
        string? stray = null;
        _writer.WriteStartArray();
        foreach (var child in children)
        {
            if (child.Key == next.ToString(CultureInfo.InvariantCulture))
            {
                Value(child, shape.Item(next), DocumentPath.Item(path, next));
                next++;
            }
            else
            {
                stray ??= child.Key;
            }
        }

        _writer.WriteEndArray();
        if (stray is not null)
        {
            _findings.Add(new(PolicyFaultCodes.SectionShape, path, $"The keys of a list count from 0; there is '{stray}' out of turn. Number its items without a gap."));
        }
    }

    private void Leaf(string? value, DocumentShape shape)
    {
        // An empty list is an empty text in configuration, and an empty object is null.
        if (string.IsNullOrEmpty(value) && shape.AllowsList)
        {
            _writer.WriteStartArray();
            _writer.WriteEndArray();
        }
        else if (shape.AllowsObject && (value is null || (value.Length == 0 && !shape.AllowsText)))
        {
            _writer.WriteStartObject();
            _writer.WriteEndObject();
        }
        else if (value is null)
        {
            _writer.WriteNullValue();
        }
        else if (shape.AllowsNumber && IsNumber(value))
        {
            _writer.WriteRawValue(value);
        }
        else if (shape.AllowsBoolean && bool.TryParse(value, out var flag))
        {
            _writer.WriteBooleanValue(flag);
        }
        else
        {
            _writer.WriteStringValue(value);
        }
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

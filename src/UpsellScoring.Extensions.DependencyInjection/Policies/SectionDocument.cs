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
    private readonly List<Finding> _findings;
    private readonly Utf8JsonWriter _writer;

    private SectionDocument(Utf8JsonWriter writer, List<Finding> findings) => (_writer, _findings) = (writer, findings);

    internal static ReadOnlySpan<byte> Write(IConfigurationSection section, List<Finding> findings)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new SectionDocument(writer, findings).Value(section, DocumentShape.Policy, "$");
        }

        return buffer.WrittenSpan;
    }

    private void Value(IConfigurationSection section, DocumentShape shape, string path)
    {
        var children = section.GetChildren().ToArray();
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
                Value(child, own.Member(member), $"{path}.{member}");
            }
            else if (known.Length > 0)
            {
                _findings.Add(new(
                    FindingCodes.MemberUnknown, $"{path}.{child.Key}", $"The key '{child.Key}' is not part of the format.{Spelling.Question(child.Key, known)} Here {string.Join(", ", known)} are. Remove or rename it."));
            }
        }

        _writer.WriteEndObject();
    }

    private void List(IConfigurationSection[] children, DocumentShape shape, string path)
    {
        _writer.WriteStartArray();
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i].Key != i.ToString(CultureInfo.InvariantCulture))
            {
                _findings.Add(new(
                    PolicyFaultCodes.SectionShape, path, $"The keys of a list count from 0; in place of {i} there is '{children[i].Key}'. Number its items without a gap."));
                break;
            }

            Value(children[i], shape.Item(i), FormattableString.Invariant($"{path}[{i}]"));
        }

        _writer.WriteEndArray();
    }

    private void Leaf(string? value, DocumentShape shape)
    {
        // Configuration does not tell an empty list or object from an empty text or nothing.
        if (string.IsNullOrEmpty(value) && shape.AllowsList)
        {
            _writer.WriteStartArray();
            _writer.WriteEndArray();
        }
        else if (string.IsNullOrEmpty(value) && shape.AllowsObject)
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

using System.Text.Json;
using System.Text.Unicode;

namespace UpsellScoring.Scoring;

/// <summary>Reads UTF-8 JSON into a tree with paths, within the limits of size and depth. What is wrong becomes a finding.</summary>
internal ref struct JsonTreeReader
{
    // The tokens are checked against the document's own limit; the framework's must only not come first.
    private const int ReaderDepth = ScorecardDocument.MostDepth + 2;

    private readonly List<Finding> _findings;
    private Utf8JsonReader _reader;

    private JsonTreeReader(ReadOnlySpan<byte> utf8, List<Finding> findings)
    {
        _findings = findings;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReaderDepth });
    }

    /// <summary>The tree; null when the document cannot be read to its end.</summary>
    internal static JsonTree? Read(ReadOnlySpan<byte> utf8, List<Finding> findings)
    {
        if (utf8.Length > ScorecardDocument.MostBytes)
        {
            findings.Add(new(FindingCodes.DocumentTooLarge, "$", FormattableString.Invariant($"The document has {utf8.Length} bytes; at most {ScorecardDocument.MostBytes} are read. Shorten it.")));
            return null;
        }

        if (!Utf8.IsValid(utf8))
        {
            findings.Add(new(FindingCodes.DocumentEncoding, "$", "The document is not valid UTF-8. Save it in UTF-8."));
            return null;
        }

        var mark = "\uFEFF"u8;
        var reader = new JsonTreeReader(utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8, findings);
        return reader.Document();
    }

    private static string Member(string path, string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '$') ? $"{path}.{name}" : $"{path}['{name}']";

    private JsonTree? Document()
    {
        var place = "$";
        try
        {
            _reader.Read();
            var tree = Value("$", ref place);
            // A second value after the first is a fault of syntax that only the next token shows.
            place = "$";
            _reader.Read();
            return tree;
        }
        catch (JsonException exception)
        {
            _findings.Add(new(
                FindingCodes.DocumentSyntax,
                place,
                FormattableString.Invariant($"The document is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}; comments, trailing commas and numbers such as NaN are not part of it. Correct it there.")));
            return null;
        }
    }

    /// <summary>The value at the current token; null when it is nested too deep, which ends the reading.</summary>
    private JsonTree? Value(string path, ref string place)
    {
        place = path;
        if (_reader.CurrentDepth >= ScorecardDocument.MostDepth && _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _findings.Add(new(FindingCodes.DocumentTooDeep, path, FormattableString.Invariant($"The document is nested deeper than {ScorecardDocument.MostDepth} levels. A card needs 6.")));
            return null;
        }

        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(path, ref place),
            JsonTokenType.StartArray => Array(path, ref place),
            JsonTokenType.String => new(JsonNodeKind.Text, path) { Text = Text(path) },
            JsonTokenType.Number => Number(path),
            JsonTokenType.Null => new(JsonNodeKind.Null, path),
            _ => new(JsonNodeKind.Boolean, path),
        };
    }

    private JsonTree? Object(string path, ref string place)
    {
        var tree = new JsonTree(JsonNodeKind.Object, path);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(path);
            _reader.Read();
            if (Value(name is null ? path : Member(path, name), ref place) is not { } value)
            {
                return null;
            }

            // A member whose name cannot be read has its finding already.
            if (name is not null)
            {
                tree.Members.Add((name, value));
            }

            place = path;
        }

        return tree;
    }

    private JsonTree? Array(string path, ref string place)
    {
        var tree = new JsonTree(JsonNodeKind.Array, path);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(FormattableString.Invariant($"{path}[{tree.Items.Count}]"), ref place) is not { } item)
            {
                return null;
            }

            tree.Items.Add(item);
            place = path;
        }

        return tree;
    }

    private JsonTree Number(string path)
    {
        var number = _reader.TryGetDouble(out var parsed) ? parsed : double.PositiveInfinity;
        if (!double.IsFinite(number))
        {
            _findings.Add(new(FindingCodes.ValueOverflow, path, "The number is beyond the range of a double. Give a smaller one."));
        }

        return new(JsonNodeKind.Number, path) { Number = number };
    }

    private string? Text(string path)
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            _findings.Add(new(FindingCodes.ValueText, path, "A text holds half of a surrogate pair, written as an escape. Correct the character."));
            return null;
        }
    }
}

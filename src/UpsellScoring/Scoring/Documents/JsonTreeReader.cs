using System.Text;
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

    private JsonTree? Document()
    {
        var reached = JsonPlace.Root;
        try
        {
            _reader.Read();
            if (Value(JsonPlace.Root, ref reached) is not { } tree)
            {
                return null;
            }

            // A second value after the first is a fault of syntax that only the next token shows.
            reached = JsonPlace.Root;
            _reader.Read();
            return tree;
        }
        catch (JsonException exception)
        {
            _findings.Add(new(
                FindingCodes.DocumentSyntax,
                reached.ToString(),
                FormattableString.Invariant($"The document is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}; comments, trailing commas and numbers such as NaN are not part of it. Correct it there.")));
            return null;
        }
    }

    /// <summary>The value at the current token; null when it is nested too deep, which ends the reading.</summary>
    private JsonTree? Value(JsonPlace place, ref JsonPlace reached)
    {
        reached = place;
        if (_reader.CurrentDepth >= ScorecardDocument.MostDepth && _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _findings.Add(new(FindingCodes.DocumentTooDeep, place.ToString(), FormattableString.Invariant($"The document is nested deeper than {ScorecardDocument.MostDepth} levels; no document of the library needs that. Flatten it.")));
            return null;
        }

        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(place, ref reached),
            JsonTokenType.StartArray => Array(place, ref reached),
            JsonTokenType.String => new(JsonNodeKind.Text, place) { Text = Text(place) },
            JsonTokenType.Number => Number(place),
            JsonTokenType.Null => new(JsonNodeKind.Null, place),
            _ => new(JsonNodeKind.Boolean, place) { IsTrue = _reader.TokenType == JsonTokenType.True },
        };
    }

    private JsonTree? Object(JsonPlace place, ref JsonPlace reached)
    {
        var tree = new JsonTree(JsonNodeKind.Object, place);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            // A name that cannot be read has a finding, and stands in paths as it is written.
            var written = place.Member(Encoding.UTF8.GetString(_reader.ValueSpan));
            var name = Text(written);
            _reader.Read();
            if (Value(name is null ? written : place.Member(name), ref reached) is not { } value)
            {
                return null;
            }

            if (name is not null)
            {
                tree.Members.Add((name, value));
            }

            reached = place;
        }

        return tree;
    }

    private JsonTree? Array(JsonPlace place, ref JsonPlace reached)
    {
        var tree = new JsonTree(JsonNodeKind.Array, place);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(place.Item(tree.Items.Count), ref reached) is not { } item)
            {
                return null;
            }

            tree.Items.Add(item);
            reached = place;
        }

        return tree;
    }

    private JsonTree Number(JsonPlace place)
    {
        var number = _reader.TryGetDouble(out var parsed) ? parsed : double.PositiveInfinity;
        if (!double.IsFinite(number))
        {
            _findings.Add(new(FindingCodes.ValueOverflow, place.ToString(), "The number is beyond the range of a double. Give a smaller one."));
        }

        return new(JsonNodeKind.Number, place) { Number = number, Decimal = _reader.TryGetDecimal(out var exact) ? exact : null };
    }

    private string? Text(JsonPlace place)
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            _findings.Add(new(FindingCodes.ValueText, place.ToString(), "A text holds half of a surrogate pair, written as an escape. Correct the character."));
            return null;
        }
    }
}

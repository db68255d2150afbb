using System.Text;
using System.Text.Json;
using UpsellScoring.Scoring;

namespace UpsellScoring.Advice;

/// <summary>All that a written receipt says, one place a line, in its order; an empty list is a place too.</summary>
internal static class ReceiptLeaves
{
    internal static IReadOnlyList<(string Path, string Text)> Of(ReadOnlySpan<byte> utf8)
    {
        var leaves = new List<(string, string)>();
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        Add(ref reader, JsonPlace.Root, leaves);
        return leaves;
    }

    private static void Add(ref Utf8JsonReader reader, JsonPlace place, List<(string Path, string Text)> leaves)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            leaves.Add((place.ToString(), reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan)));
            return;
        }

        var isList = reader.TokenType == JsonTokenType.StartArray;
        var count = 0;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var inner = isList ? place.Item(count) : place.Member(reader.GetString()!);
            if (!isList)
            {
                reader.Read();
            }

            Add(ref reader, inner, leaves);
            count++;
        }

        if (count == 0)
        {
            leaves.Add((place.ToString(), isList ? "[]" : "{}"));
        }
    }
}

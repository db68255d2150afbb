using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace UpsellScoring.Tests.Scoring;

/// <summary>Changes a document as a person or a program that half knows the format would: the result is JSON, with a fault or two inside.</summary>
internal sealed class StructureMutator(Random random)
{
    private const int MostFaults = 3;

    // The framework's tree holds neither duplicates nor numbers beyond a double nor halves of pairs: marks stand for them until the text is written.
    private const string Again = "@again@";
    private const string Raw = "@raw@";

    private static readonly string[] Numbers =
        ["1e400", "-1e400", "1e300", "-1e16", "1e-400", "0", "-0", "-1", "1", "0.5", "1.5", "40", "60", "99.9", "100", "101", "1E+1", "24", "2026"];

    private static readonly string[] Texts =
        ["", " ", "a ", "tenure", "Tenure", "ｔｅｎｕｒｅ", "linear", "LINEAR", "percentile", "steps", "peak", "worst", "Worst", "required", "neutral", "契約", "😀", "a\u200Bb", "\\ud800", "\\ude00x"];

    private static readonly string[] Names =
        ["format", "version", "factors", "grades", "name", "weight", "curve", "kind", "from", "to", "peak", "knots", "steps", "midpoint", "steepness", "unknown", "neutral", "note", "Weight", "重み", ""];

    internal byte[] Mutated(byte[] seed)
    {
        var root = JsonNode.Parse(seed)!.AsObject();
        for (var faults = random.Next(1, MostFaults + 1); faults > 0; faults--)
        {
            Mutate(root);
        }

        var text = root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return Encoding.UTF8.GetBytes(text.Replace(Again, "", StringComparison.Ordinal).Replace($"\"{Raw}", "", StringComparison.Ordinal).Replace($"{Raw}\"", "", StringComparison.Ordinal));
    }

    private void Mutate(JsonObject root)
    {
        var nodes = Below(root).ToArray();
        if (nodes.Length == 0)
        {
            return;
        }

        var node = nodes[random.Next(nodes.Length)];
        switch (random.Next(12))
        {
            case 0:
                var other = nodes[random.Next(nodes.Length)];
                var (own, others) = (node.DeepClone(), other.DeepClone());
                Replace(node, others);
                Replace(other, own);
                break;
            case 1:
                Remove(node);
                break;
            case 2:
                Duplicate(node);
                break;
            case 3:
                Rename(node);
                break;
            case 4:
                Replace(node, random.Next(5) switch { 0 => null, 1 => true, 2 => new JsonArray(), 3 => new JsonObject(), _ => "text" });
                break;
            case 5:
                Replace(node, Nested(node.DeepClone()));
                break;
            case 6 or 7 when node is JsonValue:
                Replace(node, Marked(Numbers[random.Next(Numbers.Length)]));
                break;
            case 8 or 9 when node is JsonValue value && value.TryGetValue<double>(out var number):
                Replace(node, Marked((number + (random.Next(-3, 4) * (random.Next(2) == 0 ? 0.1 : 10))).ToString(CultureInfo.InvariantCulture)));
                break;
            case 10 when node is JsonValue value && value.TryGetValue<string>(out _):
                Replace(node, random.Next(2) == 0 ? Marked($"\"{Texts[random.Next(Texts.Length)]}\"") : LookAlike(nodes));
                break;
            case 11:
                Reorder(node.Parent!);
                break;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var inside = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return inside.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }

    private static void Replace(JsonNode node, JsonNode? with)
    {
        // A value that was taken out by an earlier exchange has no place any more.
        switch (node.Parent)
        {
            case JsonObject members:
                members[node.GetPropertyName()] = with;
                break;
            case JsonArray items:
                items[node.GetElementIndex()] = with;
                break;
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonObject members)
        {
            members.Remove(node.GetPropertyName());
        }
        else
        {
            node.Parent!.AsArray().Remove(node);
        }
    }

    private static void Duplicate(JsonNode node)
    {
        if (node.Parent is JsonObject members)
        {
            members[Again + node.GetPropertyName()] = node.DeepClone();
        }
        else
        {
            node.Parent!.AsArray().Insert(node.GetElementIndex(), node.DeepClone());
        }
    }

    private void Rename(JsonNode node)
    {
        if (node.Parent is not JsonObject members)
        {
            return;
        }

        var name = node.GetPropertyName();
        members.Remove(name);
        members[random.Next(3) == 0 ? name.ToUpperInvariant() : Names[random.Next(Names.Length)]] = node;
    }

    /// <summary>Another text of the document in capitals.</summary>
    private string LookAlike(JsonNode[] nodes)
    {
        var texts = nodes.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : null).OfType<string>().ToArray();
        return texts[random.Next(texts.Length)].ToUpperInvariant();
    }

    private JsonNode Nested(JsonNode node)
    {
        for (var levels = random.Next(4) == 0 ? 17 : 1; levels > 0; levels--)
        {
            node = random.Next(2) == 0 ? new JsonArray(node) : new JsonObject { ["neutral"] = node };
        }

        return node;
    }

    private void Reorder(JsonNode around)
    {
        if (around is JsonObject members)
        {
            var shuffled = members.ToArray();
            members.Clear();
            random.Shuffle(shuffled);
            foreach (var member in shuffled)
            {
                members.Add(member);
            }
        }
        else
        {
            var items = around.AsArray();
            var shuffled = items.ToArray();
            items.Clear();
            random.Shuffle(shuffled);
            foreach (var item in shuffled)
            {
                items.Add(item);
            }
        }
    }

    private static JsonValue Marked(string json) => JsonValue.Create($"{Raw}{json}{Raw}");
}

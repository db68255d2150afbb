using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Readme.Tests;

/// <summary>A notebook file: its cells of code, and what is saved below each.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions AsSaved = new() { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonNode _document;

    private Notebook(JsonNode document) => _document = document;

    internal IEnumerable<JsonObject> CodeCells => _document["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string?)cell["cell_type"] == "code");

    internal static Notebook Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!);

    /// <summary>The code of a cell as a script runs it: without what only a kernel understands.</summary>
    internal static string Code(JsonObject cell) => string.Concat(Text(cell["source"]).Split('\n').Where(line => !line.StartsWith("#r \"nuget:", StringComparison.Ordinal) && !line.StartsWith("#!", StringComparison.Ordinal)).Select(line => line + "\n"));

    /// <summary>A text of the file, which is a string or a list of lines.</summary>
    internal static string Text(JsonNode? text) => text switch
    {
        null => "",
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        _ => (string)text!,
    };

    /// <summary>The outputs of a cell as a kernel saves them.</summary>
    internal static JsonArray Outputs(int place, string printed, string mimeType, string? shown)
    {
        JsonArray outputs = [];
        if (printed.Length > 0)
        {
            outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(printed) });
        }

        if (shown is not null)
        {
            outputs.Add(new JsonObject { ["data"] = new JsonObject { [mimeType] = Lines(shown) }, ["execution_count"] = place, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" });
        }

        return outputs;
    }

    /// <summary>The file's text.</summary>
    public override string ToString() => _document.ToJsonString(AsSaved).ReplaceLineEndings("\n") + "\n";

    private static JsonArray Lines(string text)
    {
        JsonArray lines = [];
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }
}

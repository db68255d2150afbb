namespace UpsellScoring.Scoring;

/// <summary>One place of a document with its path. Unlike the framework's trees it keeps duplicate members and numbers that overflow.</summary>
internal sealed record JsonTree(JsonNodeKind Kind, string Path)
{
    /// <summary>The text; null when it is not one, or holds half of a surrogate pair.</summary>
    internal string? Text { get; init; }

    /// <summary>The number; NaN when it is not one, infinite when it overflows.</summary>
    internal double Number { get; init; } = double.NaN;

    internal List<(string Name, JsonTree Value)> Members { get; } = [];

    internal List<JsonTree> Items { get; } = [];
}

namespace UpsellScoring.Scoring;

/// <summary>One place of a document with what it holds. Unlike the framework's trees it keeps duplicate members and numbers that overflow.</summary>
internal sealed record JsonTree(JsonNodeKind Kind, JsonPlace Place)
{
    // Most places hold neither; two empty lists for each would be most of a tree.
    private static readonly List<(string Name, JsonTree Value)> NoMembers = [];
    private static readonly List<JsonTree> NoItems = [];

    internal string Path => Place.ToString();

    /// <summary>The text; null when it is not one, or holds half of a surrogate pair.</summary>
    internal string? Text { get; init; }

    /// <summary>The number; NaN when it is not one, infinite when it overflows.</summary>
    internal double Number { get; init; } = double.NaN;

    /// <summary>The number without the rounding of a double; null when it is not one, or has more digits than a decimal holds.</summary>
    internal decimal? Decimal { get; init; }

    /// <summary>Whether it is true; false also when it is neither true nor false.</summary>
    internal bool IsTrue { get; init; }

    internal List<(string Name, JsonTree Value)> Members { get; } = Kind == JsonNodeKind.Object ? [] : NoMembers;

    internal List<JsonTree> Items { get; } = Kind == JsonNodeKind.Array ? [] : NoItems;
}

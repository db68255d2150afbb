namespace UpsellScoring.Rendering;

/// <summary>One row of a bar chart: a bar from one value to another, and where it could reach.</summary>
internal sealed record BarRow(string Label, string Figure, double From, double To, Ink Ink)
{
    /// <summary>Where the bar could reach, drawn hollow; null when it says nothing more.</summary>
    internal double? Reach { get; init; }

    /// <summary>A row without a bar.</summary>
    internal static BarRow Empty(string label, string figure) => new(label, figure, 0, 0, Ink.Neutral);
}

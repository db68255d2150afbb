namespace UpsellScoring.Rendering;

/// <summary>The head of a column, and whether numbers stand in it.</summary>
internal sealed record Column(string Head, bool IsNumber = false)
{
    /// <summary>A column of numbers.</summary>
    internal static Column Number(string head) => new(head, true);
}

namespace QuickStart.Csv;

/// <summary>A column this program knows.</summary>
/// <param name="Name">Its name in messages; both forms are headers that mean it.</param>
/// <param name="Others">Further headers that mean it.</param>
internal sealed record Column(Phrase Name, params IReadOnlyList<string> Others)
{
    /// <summary>Every header that means it.</summary>
    public IEnumerable<string> Headers => [Name.English, Name.Japanese, .. Others];
}

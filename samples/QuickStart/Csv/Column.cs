namespace QuickStart.Csv;

/// <summary>A column this program knows.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Headers">The headers that mean it, besides <paramref name="Name"/>.</param>
internal sealed record Column(string Name, params IReadOnlyList<string> Headers);

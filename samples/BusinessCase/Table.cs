namespace BusinessCase;

/// <summary>A titled table of finished texts. The first column is text, the others are numbers.</summary>
internal sealed record Table(string Title, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, string? Note = null);

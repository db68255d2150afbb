namespace QuickStart.Csv;

/// <summary>A row that was left out.</summary>
/// <param name="Line">The line of the file where the row starts, counted as a text editor counts (the first is 1).</param>
/// <param name="Cause">Everything that is wrong with the row.</param>
internal sealed record BrokenRow(long Line, string Cause);

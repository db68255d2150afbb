namespace QuickStart.Csv;

/// <summary>A column of days.</summary>
internal sealed record DayFormat : ICellFormat<DateOnly>
{
    /// <inheritdoc/>
    public Phrase Expected { get; } = new("a day, such as 2026-04-01, 2026/4/1 or 令和8年4月1日", "2026-04-01、2026/4/1、令和8年4月1日などの日付");

    /// <inheritdoc/>
    public bool TryRead(string text, out DateOnly value) => DayText.TryParse(text, out value);
}

using UpsellScoring.Advice;

namespace QuickStart.Csv;

/// <summary>A column that says whether something is the case and, where known, since when.</summary>
internal sealed record OccurrenceFormat : ICellFormat<Occurrence>
{
    /// <inheritdoc/>
    public Phrase Expected { get; } = new("none, yes, or the day since when it is so", "なし、あり、または発生日");

    /// <inheritdoc/>
    public bool TryRead(string text, out Occurrence value)
    {
        bool isDay = DayText.TryParse(text, out DateOnly day);
        bool isYes = CustomerFormats.YesNo.TryRead(text, out bool yes) && yes;
        value = isDay ? Occurrence.SinceDay(day) : isYes ? Occurrence.Undated : Occurrence.None;
        return isDay || isYes || CustomerFormats.IsNone(text);
    }
}

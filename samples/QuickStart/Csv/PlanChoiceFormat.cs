using UpsellScoring.Advice;

namespace QuickStart.Csv;

/// <summary>A column that says whether the plan was chosen deliberately: the day of the choice, or none.</summary>
internal sealed record PlanChoiceFormat : ICellFormat<PlanChoice>
{
    /// <inheritdoc/>
    public Phrase Expected { get; } = new("none or the day of the choice", "なし、または選択日");

    /// <inheritdoc/>
    public bool TryRead(string text, out PlanChoice value)
    {
        bool isDay = DayText.TryParse(text, out DateOnly day);
        value = isDay ? PlanChoice.Deliberate(day) : PlanChoice.NotDeliberate;
        return isDay || CustomerFormats.IsNone(text);
    }
}

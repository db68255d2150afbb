namespace UpsellScoring.Advice;

/// <summary>Days later and earlier; where the calendar ends, its last or first day.</summary>
internal static class Days
{
    internal static DateOnly Add(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    internal static DateOnly AddMonths(DateOnly day, int months) => (((day.Year - 1) * 12) + day.Month - 1 + months) switch
    {
        < 0 => DateOnly.MinValue,
        >= 9999 * 12 => DateOnly.MaxValue,
        _ => day.AddMonths(months),
    };
}

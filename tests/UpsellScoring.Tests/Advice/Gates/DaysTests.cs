using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

public class DaysTests
{
    [Theory]
    [InlineData(2026, 3, 31, -1, 2026, 2, 28)]
    [InlineData(1, 2, 15, -1, 1, 1, 15)]
    [InlineData(1, 1, 15, -1, 1, 1, 1)]
    [InlineData(9999, 11, 5, 1, 9999, 12, 5)]
    [InlineData(9999, 12, 5, 1, 9999, 12, 31)]
    public void AddMonths_ToTheEndsOfTheCalendar_StaysInIt(int year, int month, int day, int months, int toYear, int toMonth, int toDay) =>
        Assert.Equal(new DateOnly(toYear, toMonth, toDay), Days.AddMonths(new(year, month, day), months));
}

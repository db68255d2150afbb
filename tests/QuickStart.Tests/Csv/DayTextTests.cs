using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class DayTextTests
{
    [Theory]
    [InlineData("2025-04-01", 2025, 4, 1)]
    [InlineData("2025/4/1", 2025, 4, 1)]
    [InlineData("2025/04/01", 2025, 4, 1)]
    [InlineData("2025年4月1日", 2025, 4, 1)]
    [InlineData("令和7年4月1日", 2025, 4, 1)]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    [InlineData("平成31年4月30日", 2019, 4, 30)]
    [InlineData("平成元年1月8日", 1989, 1, 8)]
    [InlineData("2024/2/29", 2024, 2, 29)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void TryParse_Day_IsRead(string text, int year, int month, int day)
    {
        Assert.True(DayText.TryParse(text, out DateOnly read));
        Assert.Equal(new DateOnly(year, month, day), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025/2/29")]
    [InlineData("2025-13-01")]
    [InlineData("2025/4-1")]
    [InlineData("25/4/1")]
    [InlineData("4/1/2025")]
    [InlineData("2025年4月")]
    [InlineData("2025年4月1")]
    [InlineData("元年4月1日")]
    [InlineData("令和0年4月1日")]
    [InlineData("令和元年4月30日")] // still 平成
    [InlineData("平成31年5月1日")] // already 令和
    [InlineData("平成元年1月7日")]
    [InlineData("昭和64年1月1日")]
    [InlineData("令和99年99月99日")]
    [InlineData("0000-01-01")]
    [InlineData("2025-04-01\n")]
    [InlineData("２０２５-04-01")]
    [InlineData("20250401")]
    public void TryParse_AnythingElse_False(string text) => Assert.False(DayText.TryParse(text, out _));
}

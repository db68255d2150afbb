using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class UnknownMarksTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("　")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("―")]
    [InlineData("ー")]
    [InlineData("不明")]
    [InlineData(" 未取得 ")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("Ｎ／Ａ")]
    public void Contains_Mark_True(string text) => Assert.True(UnknownMarks.Contains(text));

    [Theory]
    [InlineData("0")]
    [InlineData("0%")]
    [InlineData("なし")]
    [InlineData("-1")]
    [InlineData("#N/A")]
    public void Contains_AnythingElse_False(string text) => Assert.False(UnknownMarks.Contains(text));
}

using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class HalfWidthTests
{
    [Theory]
    [InlineData("１２，３４５．６％", "12,345.6%")]
    [InlineData("（年額・税抜）", "(年額・税抜)")]
    [InlineData("年額･税抜", "年額・税抜")]
    [InlineData("ＩＤ　ｎｏ", "ID no")]
    [InlineData("￥", "¥")]
    [InlineData("－−‐–—―", "------")]
    [InlineData("か月▲カー", "か月▲カー")]
    [InlineData("", "")]
    public void Of_Text_HasHalfWidthTwins(string text, string expected) => Assert.Equal(expected, HalfWidth.Of(text));
}

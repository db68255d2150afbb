using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class LineBreaksTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("short", 10, "short")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two", 4, "one|two")]
    [InlineData("unbreakable word", 4, "unbreakable|word")]
    [InlineData("信頼回復を優先", 8, "信頼回復|を優先")]
    [InlineData("信頼回復。", 8, "信頼回|復。")] // no closing mark at the beginning of a line
    [InlineData("信頼「回復」", 6, "信頼|「回|復」")] // and no opening one at its end
    [InlineData("利用率が35%と、", 10, "利用率が|35%と、")]
    [InlineData("(next offer)は", 8, "(next|offer)は")]
    [InlineData("𠮷野家", 4, "𠮷野|家")]
    public void Of_Text_BreaksWhereItMay(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', LineBreaks.Of(text, width)));
}

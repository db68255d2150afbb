using QuickStart.Csv;

namespace QuickStart.Tests.Csv;

public class RowCellsTests
{
    [Theory]
    [InlineData("分析、連携", "分析|連携")]
    [InlineData("a; b ,c/d", "a|b|c|d")]
    [InlineData("ＡＰＩ，容量", "API|容量")]
    [InlineData("分析", "分析")]
    [InlineData("なし", "")]
    [InlineData("none", "")]
    [InlineData("", null)]
    [InlineData("不明", null)]
    [InlineData("、", null)]
    public void List_Words_AreTakenApart(string text, string? expected) =>
        Assert.Equal(expected, CellText.Cells(text).List(CustomerColumns.GrowthGap) is { } words ? string.Join('|', words) : null);

    [Fact]
    public void Value_Invalid_IsAFaultInBothLanguages()
    {
        Assert.Null(CellText.Read(CustomerFormats.Day, "昨日", out IReadOnlyList<Phrase> faults));
        Assert.Equal("growth gap: \"昨日\" is not a day, such as 2026-04-01, 2026/4/1 or 令和8年4月1日", Assert.Single(faults).English);
        Assert.Equal("growth gap：「昨日」は2026-04-01、2026/4/1、令和8年4月1日などの日付ではありません", faults[0].Japanese);
    }
}

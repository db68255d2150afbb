using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("株式会社", 8)]
    [InlineData("ｶﾞ", 2)]
    [InlineData("Ａ１", 4)]
    [InlineData("한글", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("が", 2)]
    [InlineData("か\u3099", 2)]
    [InlineData("😀", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("、「」（）～", 12)]
    [InlineData("…±→▲", 4)]
    public void Columns_OfAText_CountWideLettersTwice(string text, int columns) => Assert.Equal(columns, TextWidth.Columns(text));

    [Fact]
    public void Pixels_OfWideLetters_AreTheirSize() => Assert.Equal(52, TextWidth.Pixels("株式会社", 13));

    [Fact]
    public void Fit_ATextThatFits_IsUnchanged() => Assert.Equal("株式会社", TextWidth.Fit("株式会社", 52, 13));

    [Fact]
    public void Fit_ATextTooWide_EndsWithAnEllipsisWithinTheRoom()
    {
        var fitting = TextWidth.Fit("株式会社あさぎり", 52, 13);
        Assert.Equal("株式会…", fitting);
        Assert.Equal("…", TextWidth.Fit("株式会社", 5, 13));
    }

    [Fact]
    public void Fit_PairsOfHalves_AreNotTorn() => Assert.Equal("😀…", TextWidth.Fit("😀😀😀", 30, 13));

    [Fact]
    public void Pad_WideLetters_FillsUpTheColumns()
    {
        Assert.Equal("東京  ", TextWidth.Pad("東京", 6, isNumber: false));
        Assert.Equal("  東京", TextWidth.Pad("東京", 6, isNumber: true));
        Assert.Equal("東京都", TextWidth.Pad("東京都", 4, isNumber: true));
    }
}

using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

public sealed class TextLinesTests
{
    [Fact]
    public void Of_Words_BreaksAtBlanks() => Assert.Equal(["one two", "three", "four"], TextLines.Of("one two three four", 60));

    [Fact]
    public void Of_WideLetters_BreaksAnywhereButBeforeClosingSigns() => Assert.Equal(["あいうえ", "お。かき", "くけ"], TextLines.Of("あいうえお。かきくけ", 52));

    [Fact]
    public void Of_AClosingSignThatDoesNotFit_TakesItsLetterAlong() => Assert.Equal(["あいう", "え。"], TextLines.Of("あいうえ。", 52));

    [Fact]
    public void Of_AShortText_IsOneLine() => Assert.Equal(["short"], TextLines.Of("short", 600));

    [Fact]
    public void Of_AWordLongerThanALine_IsCut() => Assert.All(TextLines.Of(new string('x', 300) + " end", 100), line => Assert.True(TextWidth.Pixels(line, 13) <= 100, line));

    [Fact]
    public void Of_NoText_IsAnEmptyLine() => Assert.Equal([""], TextLines.Of("", 100));
}

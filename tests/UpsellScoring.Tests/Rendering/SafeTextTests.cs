using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain 株式会社 😀", "plain 株式会社 😀")]
    [InlineData("a\tb\r\nc\u2028d\u0085e", "a b  c d e")]
    [InlineData("\u0000\u001B\u007F\u009B", "[U+0000][U+001B][U+007F][U+009B]")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u061C", "a[U+202E]b[U+2066]c[U+200F]d[U+061C]")]
    [InlineData("\uFEFF\u200B\u2060", "[U+FEFF][U+200B][U+2060]")]
    [InlineData("👩\u200D💻", "👩\u200D💻")]
    [InlineData("\uFFFF\uFDD0", "[U+FFFF][U+FDD0]")]
    public void Shown_Text_HasEveryLetterVisible(string text, string shown) => Assert.Equal(shown, SafeText.Shown(text));

    [Fact]
    public void Shown_HalvesOfPairs_AreNamed() =>
        Assert.Equal("[U+DC00]x[U+D83D]", SafeText.Shown("" + (char)0xDC00 + 'x' + (char)0xD83D));

    [Fact]
    public void Shown_Tags_AreNamed() => Assert.Equal("[U+E0041]", SafeText.Shown(char.ConvertFromUtf32(0xE0041)));

    [Fact]
    public void Markup_OfItsSigns_IsEncoded() => Assert.Equal("&lt;b a=&quot;1&quot;&gt; &amp;amp; &#39;", SafeText.Markup("<b a=\"1\"> &amp; '"));

    [Theory]
    [InlineData("<b>&", "&lt;b&gt;&amp;")]
    [InlineData(@"a|b\`*_[x]#!~$@", @"a\|b\\\`\*\_\[x\]\#\!\~\$\@")]
    [InlineData("see http://e.x and WWW.e.x", "see http:\\//e.x and www\\.e.x")]
    [InlineData("10% (-3.5), 株式会社", "10% (-3.5), 株式会社")]
    public void Markdown_OfItsSigns_IsEscaped(string text, string markdown) => Assert.Equal(markdown, SafeText.Markdown(text));
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class FactorNamingTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("contract value")]
    [InlineData("契約額(年額・税抜)")]
    [InlineData("𠮷野家")]
    [InlineData("-")]
    public void Fault_GoodName_Null(string name) => Assert.Null(FactorNaming.Fault(name));

    [Fact]
    public void Fault_256Characters_Null() => Assert.Null(FactorNaming.Fault(new string('x', 256)));

    [Fact]
    public void Fault_257Characters_SaysHowMany() =>
        Assert.Equal("The name has 257 characters; at most 256 are allowed. Shorten it.", FactorNaming.Fault(new string('x', 257)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void Fault_Empty_SaysSo(string? name) => Assert.Equal("The name is empty; give 1 to 256 characters.", FactorNaming.Fault(name));

    [Theory]
    [InlineData(" tenure")]
    [InlineData("tenure ")]
    [InlineData("\u3000tenure")]
    [InlineData("tenure\u00a0")]
    public void Fault_OuterBlank_ShowsTheName(string name) =>
        Assert.Equal($"The name '{name}' begins or ends with a blank. Remove it.", FactorNaming.Fault(name));

    [Theory]
    [InlineData("a\nb", "U+000A")]
    [InlineData("a\u0000b", "U+0000")]
    [InlineData("a\u007fb", "U+007F")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("a\u200bb", "U+200B")]
    [InlineData("\u200btenure", "U+200B")]
    [InlineData("tenure\ufeff", "U+FEFF")]
    [InlineData("a\u202eb", "U+202E")]
    [InlineData("a\u00adb", "U+00AD")]
    [InlineData("a\u2028b", "U+2028")]
    [InlineData("a\u2029b", "U+2029")]
    [InlineData("a\ufffdb", "U+FFFD")]
    public void Fault_InvisibleCharacter_NamesIt(string name, string character) =>
        Assert.Equal($"The name holds the character {character}, which cannot be seen. Remove it.", FactorNaming.Fault(name));

    // An attribute cannot hold half of a surrogate pair.
    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    public void Fault_LoneSurrogate_IsRefused(int half) => Assert.Contains("U+FFFD", FactorNaming.Fault("a" + (char)half), StringComparison.Ordinal);

    [Fact]
    public void List_Factors_QuotedInOrder() => Assert.Equal("'a', 'b', 'c'", FactorNaming.List(TestCards.Three().Factors));
}

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

    [Theory]
    [InlineData("growth gap", "Growth Gap")]
    [InlineData("growth gap", "growthgap")]
    [InlineData("growth gap", "growth-gap")]
    [InlineData("growth gap", "growth_gap")]
    [InlineData("growth gap", "growth\u3000gap")]
    [InlineData("growth gap", "growth\u00a0gap")]
    [InlineData("growth gap", "growth‐gap")]
    [InlineData("growth gap", "growth‑gap")]
    [InlineData("growth gap", "growth‒gap")]
    [InlineData("growth gap", "growth–gap")]
    [InlineData("growth gap", "growth—gap")]
    [InlineData("growth gap", "growth―gap")]
    [InlineData("growth gap", "growth−gap")]
    [InlineData("growth gap", "growth－gap")]
    [InlineData("growth gap", "growth＿gap")]
    [InlineData("growth gap", "ｇｒｏｗｔｈ　ｇａｐ")]
    [InlineData("NPS(2026)", "ｎｐｓ（２０２６）")]
    [InlineData("a!", "Ａ！")]
    [InlineData("a~", "Ａ～")]
    [InlineData("-", "_")]
    public void Fold_TakenForTheSame_Equal(string one, string other) => Assert.Equal(FactorNaming.Fold(one), FactorNaming.Fold(other));

    [Theory]
    [InlineData("ABEKMHOPCTXaeopcyxijs", "АВЕКМНОРСТХаеорсухіјѕ")]
    [InlineData("ABEZHIKMNOPTYXoi", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι")]
    public void Fold_LookAlikeLetters_EachFoldsToItsLatinTwin(string latin, string foreign)
    {
        Assert.Equal(latin.Length, foreign.Length);
        Assert.All(latin.Zip(foreign), pair => Assert.Equal(FactorNaming.Fold(pair.First.ToString()), FactorNaming.Fold(pair.Second.ToString())));
        Assert.All(latin.Zip(foreign), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("ユーザ", "ユーザー")]
    [InlineData("サーバ", "サーバー")]
    [InlineData("契約額", "契約数")]
    [InlineData("nps1", "nps2")]
    [InlineData("値", "値段")]
    public void Fold_DifferentNames_Different(string one, string other) => Assert.NotEqual(FactorNaming.Fold(one), FactorNaming.Fold(other));

    [Fact]
    public void Fold_InAnyCulture_DotlessIIsNotI() => Assert.Equal("TITLE", FactorNaming.Fold("title"));

    [Fact]
    public void List_Factors_QuotedInOrder() => Assert.Equal("'a', 'b', 'c'", FactorNaming.List(TestCards.Three().Factors));
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class NameFoldingTests
{
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
    [InlineData("サーバー", "ｻｰﾊﾞｰ")]
    [InlineData("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン", "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ")]
    [InlineData("ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ", "ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｳﾞ")]
    public void Fold_TakenForTheSame_Equal(string one, string other) => Assert.Equal(NameFolding.Fold(one), NameFolding.Fold(other));

    [Theory]
    [InlineData("ABEKMHOPCTXaeopcyxijs", "АВЕКМНОРСТХаеорсухіјѕ")]
    [InlineData("ABEZHIKMNOPTYXoi", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι")]
    public void Fold_LookAlikeLetters_EachFoldsToItsLatinTwin(string latin, string foreign)
    {
        Assert.Equal(latin.Length, foreign.Length);
        Assert.All(latin.Zip(foreign), pair => Assert.Equal(NameFolding.Fold(pair.First.ToString()), NameFolding.Fold(pair.Second.ToString())));
        Assert.All(latin.Zip(foreign), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("ユーザ", "ユーザー")]
    [InlineData("サーバ", "サーバー")]
    [InlineData("契約額", "契約数")]
    [InlineData("nps1", "nps2")]
    [InlineData("値", "値段")]
    [InlineData("ハス", "バス")]
    [InlineData("ﾊｽ", "ﾊﾟｽ")]
    [InlineData("ﾞ", "ﾟ")]
    public void Fold_DifferentNames_Different(string one, string other) => Assert.NotEqual(NameFolding.Fold(one), NameFolding.Fold(other));

    [Fact]
    public void Fold_InAnyCulture_DotlessIIsNotI() => Assert.Equal("TITLE", NameFolding.Fold("title"));
}

using UpsellScoring.Advice;

namespace QuickStart.Tests;

public class AdviseArgumentsTests
{
    [Theory]
    [InlineData(null, 20)]
    [InlineData("a.csv", 20, "a.csv")]
    [InlineData(null, 5, "--top", "5")]
    [InlineData("a.csv", 5, "a.csv", "--top", "5")]
    [InlineData("a.csv", 5, "--top", "5", "a.csv")]
    [InlineData("a.csv", int.MaxValue, "a.csv", "--top", "2147483647")]
    public void Parse_FileAndTop_AreRead(string? path, int top, params string[] args) =>
        Assert.Equal(new AdviseArguments { Path = path, Top = top }, AdviseArguments.Parse(args));

    [Theory]
    [InlineData(TextLanguage.English, "--lang", "en")]
    [InlineData(TextLanguage.Japanese, "--lang", "ja")]
    public void Parse_Language_IsRead(TextLanguage language, params string[] args) => Assert.Equal(language, AdviseArguments.Parse(args)?.Language);

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026/4/1")]
    [InlineData("令和8年4月1日")]
    public void Parse_Day_IsRead(string day) =>
        Assert.Equal(new DateOnly(2026, 4, 1), AdviseArguments.Parse(["--lang", "ja", "a.csv", "--as-of", day])?.AsOf);

    [Fact]
    public void Parse_Report_IsRead() => Assert.Equal("out.html", AdviseArguments.Parse(["--report", "out.html", "--lang", "ja"])?.Report);

    [Theory]
    [InlineData("--report")]
    [InlineData("--report", " ")]
    [InlineData("--help")]
    [InlineData("generate")]
    [InlineData("a.csv", "b.csv")]
    [InlineData("--top")]
    [InlineData("--top", "0")]
    [InlineData("--top", "-1")]
    [InlineData("--top", "1.5")]
    [InlineData("--top", "2147483648")]
    [InlineData("a.csv", "--top")]
    [InlineData("a.csv", "--top", "x")]
    [InlineData("--top", "5", "--top")]
    [InlineData("--top", "5", "--top", "6")]
    [InlineData("--lang", "de")]
    [InlineData("--lang")]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--as-of", "tomorrow")]
    public void Parse_AnythingElse_IsNull(params string[] args) => Assert.Null(AdviseArguments.Parse(args));
}

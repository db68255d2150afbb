namespace QuickStart.Tests;

public class ScoreArgumentsTests
{
    [Theory]
    [InlineData(null, 20)]
    [InlineData("a.csv", 20, "a.csv")]
    [InlineData(null, 5, "--top", "5")]
    [InlineData("a.csv", 5, "a.csv", "--top", "5")]
    [InlineData("a.csv", 5, "--top", "5", "a.csv")]
    [InlineData("a.csv", int.MaxValue, "a.csv", "--top", "2147483647")]
    public void Parse_Valid_IsRead(string? path, int top, params string[] args) =>
        Assert.Equal(new ScoreArguments(path, top), ScoreArguments.Parse(args));

    [Theory]
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
    public void Parse_AnythingElse_IsNull(params string[] args) => Assert.Null(ScoreArguments.Parse(args));
}

namespace UpsellScoring.Tests.Scoring;

public class ScorecardExceptionTests
{
    private static readonly Finding _one = new("a.b", "$.x", "First.");
    private static readonly Finding _two = new("c.d", "$.y", "Second.");

    [Fact]
    public void Message_OneFinding_IsTheFinding() => Assert.Equal("$.x: First. [a.b]", new ScorecardException([_one]).Message);

    [Fact]
    public void Message_TwoFindings_CountAndALineEach() =>
        Assert.Equal("2 findings:\n- $.x: First. [a.b]\n- $.y: Second. [c.d]", new ScorecardException([_one, _two]).Message);

    [Fact]
    public void Findings_Two_InOrder() => Assert.Equal([_one, _two], new ScorecardException([_one, _two]).Findings);

    [Fact]
    public void Constructor_NoFinding_Throws()
    {
        var exception = Assert.Throws<ArgumentException>("findings", () => new ScorecardException([]));
        Assert.Contains("at least one", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_Null_Throws() => Assert.Throws<ArgumentNullException>("findings", () => new ScorecardException(null!));
}

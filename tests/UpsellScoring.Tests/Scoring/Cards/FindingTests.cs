namespace UpsellScoring.Tests.Scoring;

public class FindingTests
{
    [Fact]
    public void ToString_Finding_PathMessageCode() =>
        Assert.Equal("$.factors[0].weight: The weight is 0. [factor.weight]", new Finding("factor.weight", "$.factors[0].weight", "The weight is 0.").ToString());
}

namespace UpsellScoring.Extensions.DependencyInjection.Tests;

public sealed class UpsellScoringOptionsTests
{
    private static readonly AdvicePolicy Policy = new("2026-04", Scorecards.StandardInYen());

    [Fact]
    public void PolicyPath_AfterAPolicy_TakesItBack()
    {
        var options = new UpsellScoringOptions { Policy = Policy };
        options.PolicyPath = "x.json";
        Assert.Equal((null, "x.json"), (options.Policy, options.PolicyPath));
    }

    [Fact]
    public void Policy_AfterAPath_TakesItBack()
    {
        var options = new UpsellScoringOptions { PolicyPath = "x.json" };
        options.Policy = Policy;
        Assert.Equal((Policy, null), (options.Policy, options.PolicyPath));
    }

    [Fact]
    public void Null_AfterTheOther_LeavesIt()
    {
        var options = new UpsellScoringOptions { PolicyPath = "x.json" };
        options.Policy = null;
        Assert.Equal("x.json", options.PolicyPath);

        options.Policy = Policy;
        options.PolicyPath = null;
        Assert.Same(Policy, options.Policy);
    }
}

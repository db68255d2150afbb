namespace UpsellScoring.Tests.Scoring;

public class UnknownRuleTests
{
    [Fact]
    public void Default_Rule_IsLeaveOut()
    {
        Assert.Equal(UnknownRule.LeaveOut, default);
        Assert.Equal((UnknownRuleKind.LeaveOut, (double?)null), (default(UnknownRule).Kind, default(UnknownRule).NeutralUtility));
    }

    [Fact]
    public void Kind_EachRule_IsItsKind() => Assert.Equal(
        [UnknownRuleKind.LeaveOut, UnknownRuleKind.Neutral, UnknownRuleKind.Worst, UnknownRuleKind.Required],
        [UnknownRule.LeaveOut.Kind, UnknownRule.Neutral(0).Kind, UnknownRule.Worst.Kind, UnknownRule.Required.Kind]);

    [Fact]
    public void NeutralUtility_Neutral_IsItsUtility() => Assert.Equal(0.25, UnknownRule.Neutral(0.25).NeutralUtility);

    [Fact]
    public void NeutralUtility_OtherRules_Null() =>
        Assert.All([UnknownRule.LeaveOut, UnknownRule.Worst, UnknownRule.Required], rule => Assert.Null(rule.NeutralUtility));

    [Fact]
    public void ToString_EachRule_InWords() => Assert.Equal(
        ["leave out", "neutral 0.25", "counts as worst", "required"],
        [UnknownRule.LeaveOut.ToString(), UnknownRule.Neutral(0.25).ToString(), UnknownRule.Worst.ToString(), UnknownRule.Required.ToString()]);

    [Fact]
    public void Equals_NeutralWithBothZeros_TrueAndWrittenAlike()
    {
        Assert.Equal(UnknownRule.Neutral(0), UnknownRule.Neutral(-0.0));
        Assert.Equal("neutral 0", UnknownRule.Neutral(-0.0).ToString());
    }

    [Fact]
    public void Equals_OtherKindOrUtility_False()
    {
        Assert.NotEqual(UnknownRule.Neutral(0), UnknownRule.LeaveOut);
        Assert.NotEqual(UnknownRule.Neutral(0.5), UnknownRule.Neutral(0.6));
        Assert.NotEqual(UnknownRule.Worst, UnknownRule.Required);
    }
}

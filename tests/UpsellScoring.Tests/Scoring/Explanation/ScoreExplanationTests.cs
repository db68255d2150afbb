namespace UpsellScoring.Tests.Scoring;

public class ScoreExplanationTests
{
    private const double Unknown = double.NaN;

    [Fact]
    public void Explain_Account_FactorsByNameInCardOrder()
    {
        var explanation = TestCards.Three(a: UnknownRule.Neutral(0.5)).BindValues().Explain(Unknown, 0.8, Unknown);
        Assert.Equal(["a", "b", "c"], explanation.Factors.Select(factor => factor.Name));
        Assert.Equal([50, 30, 20], explanation.Factors.Select(factor => factor.Weight));
        Assert.Equal([null, 0.8, null], explanation.Factors.Select(factor => factor.Value));
        Assert.Equal([0.5, 0.8, null], explanation.Factors.Select(factor => factor.Utility));
        Assert.Equal([31.25, 30, 0], explanation.Factors.Select(factor => Math.Round(factor.Points, 9)));
        Assert.Equal([31.25, 7.5, 0], explanation.Factors.Select(factor => Math.Round(factor.PointsLost, 9)));
    }

    [Fact]
    public void Explain_Account_CardAndVersion()
    {
        var card = TestCards.Three().WithVersion("v7");
        var explanation = card.BindValues().Explain(0, 0, 0);
        Assert.Same(card, explanation.Card);
        Assert.Equal("v7", explanation.CardVersion);
    }

    [Fact]
    public void ToString_Factor_ValueAndPoints()
    {
        var explanation = TestCards.Three(a: UnknownRule.Neutral(0.5)).BindValues().Explain(Unknown, 0.8, Unknown);
        Assert.Equal(
            ["a: value unknown, points 31.25 of 62.5", "b: value 0.8, points 30.0 of 37.5", "c: value unknown, points 0.0 of 0.0"],
            explanation.Factors.Select(factor => factor.ToString()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void ReasonsAgainst_OtherLength_Throws(int length)
    {
        var explanation = TestCards.Three().BindValues().Explain(0, 0, 0);
        var exception = Assert.Throws<ArgumentException>("baselineUtilities", () => explanation.ReasonsAgainst(new double[length]));
        Assert.Contains($"The baseline holds {length} utilities; the card has 3 factors", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.0000000000000002, "the utility 1.0000000000000002;")]
    [InlineData(-5e-324, "the utility -5E-324;")]
    [InlineData(double.NaN, "the utility NaN;")]
    public void ReasonsAgainst_NotAUtility_Throws(double utility, string text)
    {
        var explanation = TestCards.Three().BindValues().Explain(0, 0, 0);
        var exception = Assert.Throws<ArgumentException>("baselineUtilities", () => explanation.ReasonsAgainst([0, 1, utility]));
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeSince_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("before", () => TestCards.Three().BindValues().Explain(0, 0, 0).ChangeSince(null!));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Rounded_DecimalsNotInRange_Throws(int decimals)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => TestCards.Three().BindValues().Explain(0, 0, 0).Rounded(decimals));
        Assert.Equal(decimals, exception.ActualValue);
        Assert.Contains("Decimals may be 0 to 6.", exception.Message, StringComparison.Ordinal);
    }
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CompiledFactorTests
{
    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(1.0000001, "1.0000001")]
    [InlineData(-0.1, "-0.1")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Utility_HostCurveLeavesTheRange_NamesCurveFactorUtilityAndValue(double utility, string text)
    {
        var scorer = TestCards.Only(new HostCurve(_ => utility)).BindValues();
        var exception = Assert.Throws<InvalidOperationException>(() => scorer.Evaluate([42.5]));
        Assert.Contains($"The host's curve HostCurve of factor 'x' gave {text} for the value 42.5; a utility lies in [0, 1].", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0.25)]
    public void Utility_HostCurveInRange_Counts(double utility) =>
        Assert.Equal(utility * 100, TestCards.Only(new HostCurve(_ => utility)).BindValues().Evaluate([1]).Points);

    [Fact]
    public void Utility_HostCurveNegativeZero_IsZero()
    {
        var buffer = new Contribution[1];
        TestCards.Only(new HostCurve(_ => -0.0)).BindValues().Evaluate([1], buffer);
        Assert.False(double.IsNegative(buffer[0].Utility!.Value));
    }

    [Fact]
    public void Utility_ValueUnknown_HostCurveIsNotAsked()
    {
        var calls = 0;
        var card = TestCards.Card(new("x", 50, new HostCurve(_ => calls++)), TestCards.Share("y", 50));
        Near.Equal(50, card.BindValues().Evaluate([double.NaN, 0.5]).Points);
        Assert.Equal(0, calls);
    }

    [Fact]
    public void OpenWeight_Factor_WeightTimesWidthOfTheCurve() =>
        Near.Equal(20, new CompiledFactor(new("x", 40, Curves.Steps((0, 0.25), (1, 0.75)))).OpenWeight);

    [Fact]
    public void Stand_EachRule_UtilityOfAnUnknownValue()
    {
        UnknownRule[] rules = [default, UnknownRule.Neutral(0.5), UnknownRule.Worst, UnknownRule.Required];
        Assert.Equal([double.NaN, 0.5, 0.25, double.NaN], rules.Select(rule => new CompiledFactor(new("x", 40, Curves.Steps((0, 0.25), (1, 0.75)), rule)).Stand));
        Assert.Equal([false, false, false, true], rules.Select(rule => new CompiledFactor(new("x", 40, Curves.Linear(0, 1), rule)).IsRequired));
    }
}

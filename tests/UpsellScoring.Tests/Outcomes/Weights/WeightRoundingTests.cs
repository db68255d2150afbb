using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightRoundingTests
{
    [Fact]
    public void Round_Thirds_SumsToAHundred() => Assert.Equal([33.4, 33.3, 33.3], WeightRounding.Round([100 / 3.0, 100 / 3.0, 100 / 3.0]));

    [Fact]
    public void Round_Zero_KeepsATenthOfTheHeaviest() => Assert.Equal([0.1, 59.8, 40, 0.1], WeightRounding.Round([0, 60, 40, 0]));

    [Fact]
    public void Round_ManyFactors_UsesHundredths()
    {
        var rounded = WeightRounding.Round([.. Enumerable.Repeat(100 / 60.0, 60)]);
        Near.Equal(100, rounded.Sum(), 1e-9);
        Assert.All(rounded, weight => Assert.InRange(weight, 1.66, 1.67));
    }

    [Theory]
    [InlineData(50, 0.1)]
    [InlineData(51, 0.01)]
    public void Round_FactorsAtTheLimit_ChangesTheUnit(int factors, double least)
    {
        double[] weights = [.. Enumerable.Range(0, factors).Select(i => i == 0 ? 100.0 : 0)];
        Assert.Equal(least, WeightRounding.Round(weights)[1]);
    }
}

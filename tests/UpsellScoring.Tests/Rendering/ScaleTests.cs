using UpsellScoring.Rendering;

namespace UpsellScoring.Tests.Rendering;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(50, 60)]
    [InlineData(100, 110)]
    [InlineData(-5, 10)]
    [InlineData(1e300, 110)]
    public void At_AValue_LiesOnTheScale(double value, double place) => Assert.Equal(place, new Scale(0, 100, 10, 110).At(value));

    [Fact]
    public void At_ARangeWithoutExtent_HasAPlace() => Assert.Equal(10, new Scale(7, 7, 10, 110).At(7));

    [Theory]
    [InlineData(0, 100, 4, new double[] { 0, 50, 100 })]
    [InlineData(0, 5, 8, new double[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(-3, 11, 4, new double[] { 0, 5, 10 })]
    [InlineData(0, 0, 4, new double[] { 0 })]
    [InlineData(-0.0004, 0.0012, 4, new double[] { 0, 0.0005, 0.001 })]
    public void Ticks_OfARange_AreRound(double low, double high, int pieces, double[] ticks) =>
        Assert.Equal(ticks, Scale.Ticks(low, high, pieces).Select(tick => Math.Round(tick, 12)));

    [Theory]
    [InlineData(-1e15, 1e15)]
    [InlineData(0, 1e-12)]
    [InlineData(999999999, 1000000000)]
    public void Ticks_OfAnyRange_AreFewAndWithin(double low, double high)
    {
        var ticks = Scale.Ticks(low, high, 8);
        Assert.InRange(ticks.Count, 2, 20);
        Assert.All(ticks, tick => Assert.InRange(tick, low - (1e-9 * (high - low)), high + (1e-9 * (high - low))));
    }
}

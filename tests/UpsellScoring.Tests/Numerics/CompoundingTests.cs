using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class CompoundingTests
{
    [Theory]
    [InlineData(2.0, 0, 1.0)]
    [InlineData(2.0, 10, 1024.0)]
    [InlineData(0.0, 0, 1.0)]
    [InlineData(0.0, 3, 0.0)]
    [InlineData(0.5, 12, 1.0 / 4096)]
    public void Power_ExactCases_AreExact(double x, int times, double expected) => Assert.Equal(expected, Compounding.Power(x, times));

    [Theory]
    [InlineData(0.5, 3, 0.875)]
    [InlineData(-1.0, 3, -7.0)]
    [InlineData(1.0, 12, 1.0)]
    [InlineData(0.0, 12, 0.0)]
    [InlineData(0.25, 0, 0.0)]
    [InlineData(0.25, 1, 0.25)]
    public void Over_ExactCases_AreExact(double part, int times, double expected) => Assert.Equal(expected, Compounding.Over(part, times));

    [Fact]
    public void Over_TinyPart_KeepsItsDigits() => Assert.Equal(1.2e-19, Compounding.Over(1e-20, 12), 1e-34);

    [Fact]
    public void Over_Overflow_IsNegativeInfinity() => Assert.Equal(double.NegativeInfinity, Compounding.Over(-1e10, 1000));

    [Theory]
    [InlineData(0.0)]
    [InlineData(1e-300)]
    [InlineData(1e-17)]
    [InlineData(0.01)]
    [InlineData(0.4999)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(-10.0)]
    public void Per_Over_GivesTheTotalBack(double total) =>
        Assert.Equal(total, Compounding.Over(Compounding.Per(total, 12), 12), 2e-15 * Math.Max(Math.Abs(total), Math.Abs(total) * (1 - total)));
}

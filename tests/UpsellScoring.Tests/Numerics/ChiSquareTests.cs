using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public sealed class ChiSquareTests
{
    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(16.918977604620448, 9, 0.05)]
    [InlineData(9.210340371976182, 2, 0.01)]
    public void TailAndQuantile_TableValue_AreEachOthersInverse(double x, int degrees, double tail)
    {
        Near.Equal(tail, ChiSquare.Tail(x, degrees), 1e-12);
        Near.Equal(x, ChiSquare.Quantile(1 - tail, degrees), 1e-8);
    }

    [Fact]
    public void Tail_AtZero_IsOne() => Assert.Equal(1, ChiSquare.Tail(0, 1));
}

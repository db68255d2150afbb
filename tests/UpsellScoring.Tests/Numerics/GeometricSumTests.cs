using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class GeometricSumTests
{
    [Theory]
    [InlineData(1, 0.3, 1.0)]
    [InlineData(7, 0.0, 7.0)]
    [InlineData(7, 1.0, 1.0)]
    [InlineData(3, 0.5, 1.75)]
    [InlineData(4, -1.0, 15.0)]
    [InlineData(1200, 5e-324, 1200.0)]
    public void Of_ExactCases_AreExact(int terms, double gap, double expected) => Assert.Equal(expected, GeometricSum.Of(terms, gap));

    [Fact]
    public void Of_GapNearZero_IsTermsLessTheirFirstCorrection() => // n - n (n - 1) / 2 * gap + ...
        Assert.Equal(1200 - 1200 * 1199 / 2 * 1e-12, GeometricSum.Of(1200, 1e-12), 1e-12);

    [Fact]
    public void Of_Overflow_IsInfinity() => Assert.Equal(double.PositiveInfinity, GeometricSum.Of(1_000_000, -10));
}

namespace UpsellScoring.Tests.Numerics;

public class UlpErrorTests
{
    [Theory]
    [InlineData(1.0, "1.0E0", 0)]
    [InlineData(0.5, "0.5E0", 0)]
    [InlineData(-0.0, "0.0E0", 0)]
    [InlineData(1.0000000000000002, "1.0E0", 1)]
    [InlineData(0.9999999999999999, "1.0E0", 0.5)]
    [InlineData(-3.0000000000000004, "-3.0E+0", 1)]
    [InlineData(5e-324, "9.8813129168249308835E-324", 1)]
    [InlineData(-1e-300, "-1.00000000000000002506E-300", 0)]
    public void Of_KnownDistance_IsFound(double actual, string exact, double expected)
        => Assert.Equal(expected, UlpError.Of(actual, exact), tolerance: 1e-3);

    [Theory]
    [InlineData(1e300, "1.0E+300")]
    [InlineData(2.2250738585072014e-308, "2.2250738585072014E-308")]
    [InlineData(0.1, "1.0E-1")]
    public void Of_NearestDouble_IsAtMostHalf(double actual, string exact)
        => Assert.InRange(UlpError.Of(actual, exact), 0, 0.5);

    [Theory]
    [InlineData(double.PositiveInfinity, "1.0E0")]
    [InlineData(double.NaN, "1.0E0")]
    [InlineData(1e-300, "0.0E0")]
    public void Of_Incomparable_IsInfinite(double actual, string exact)
        => Assert.Equal(double.PositiveInfinity, UlpError.Of(actual, exact));
}

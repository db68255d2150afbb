using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class NormalQuantileTests
{
    // 40-digit arithmetic: sqrt(2) x the inverse error function of the confidence as written.
    [Theory]
    [InlineData(0.5, "0.6744897501960817432")]
    [InlineData(0.8, "1.281551565544600467")]
    [InlineData(0.9, "1.6448536269514727149")]
    [InlineData(0.95, "1.9599639845400542355")]
    [InlineData(0.99, "2.575829303548900761")]
    [InlineData(0.999, "3.2905267314918947932")]
    public void TwoSided_UsualConfidences_IsTheNearestDoubleOrItsNeighbor(double confidence, string exact) =>
        Assert.True(UlpError.Of(NormalQuantile.TwoSided(confidence), exact + "E+000") <= 1.01);

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(1e-300)]
    [InlineData(0.49999999999999994)]
    [InlineData(0.9999999999999999)]
    public void TwoSided_NearTheEnds_IsPositiveAndFinite(double confidence) =>
        Assert.InRange(NormalQuantile.TwoSided(confidence), 0, 9);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void TwoSided_OutsideTheOpenInterval_ThrowsWithRemedy(double confidence)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(confidence), () => NormalQuantile.TwoSided(confidence));
        Assert.Contains("0.95 stands for 95 %", exception.Message, StringComparison.Ordinal);
    }
}

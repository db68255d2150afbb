using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class WilsonIntervalTests
{
    private const double Z = 1.959963984540054;

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(long.MaxValue)]
    public void Of_AtTheEnds_IsExactly0And1(long answers)
    {
        Assert.Equal(0, WilsonInterval.Of(0, answers, Z).Lower);
        Assert.Equal(1, WilsonInterval.Of(answers, answers, Z).Upper);
    }

    [Fact]
    public void Of_OneAmongVeryMany_KeepsItsDigits()
    {
        // 50-digit arithmetic; the formula with the minus sign keeps two digits of it.
        var (lower, _) = WilsonInterval.Of(1, 1_000_000_000_000_000, Z);
        Assert.True(UlpError.Of(lower, "1.7652455493515296394E-016") <= 2);
    }

    [Fact]
    public void Of_VanishingZ_ClosesOnTheShare()
    {
        var (lower, upper) = WilsonInterval.Of(1, 3, 1e-300);
        Assert.Equal((1.0 / 3, 1.0 / 3), (lower, upper));
    }
}

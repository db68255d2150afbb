using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class RankingOptionsTests
{
    [Fact]
    public void CoverageLimit_Default_SixtyPercent()
    {
        Assert.Equal(0.6, new RankingOptions().CoverageLimit);
        Assert.Equal(new RankingOptions(), RankingOptions.Default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0.35)]
    public void CoverageLimit_InRange_IsKept(double limit) => Assert.Equal(limit, new RankingOptions { CoverageLimit = limit }.CoverageLimit);

    [Theory]
    [InlineData(1.0000000000000002)]
    [InlineData(-5e-324)]
    [InlineData(double.NaN)]
    [InlineData(60)]
    public void CoverageLimit_NotInRange_Throws(double limit)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>("CoverageLimit", () => new RankingOptions { CoverageLimit = limit });
        Assert.Equal(limit, exception.ActualValue);
        Assert.Contains("a share from 0 to 1; 0.6 stands for 60 %", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Options_TheirLimit() => Assert.Equal("coverage limit 0.35", new RankingOptions { CoverageLimit = 0.35 }.ToString());

    [Theory]
    [InlineData(1, true)]
    [InlineData(0.6, true)]
    [InlineData(0.6 - 0.9e-9, true)]
    [InlineData(0.6 - 1.1e-9, false)]
    [InlineData(0, false)]
    public void Admits_Coverage_FromTheLimitWithinRounding(double coverage, bool admitted) => Assert.Equal(admitted, RankingOptions.Default.Admits(coverage));
}

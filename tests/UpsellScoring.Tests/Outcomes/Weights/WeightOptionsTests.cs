using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightOptionsTests
{
    [Fact]
    public void Default_HasTheDocumentedValues() => Assert.Equal("seed 1, at least 30 of each, change from 2, 100 resamples", WeightOptions.Default.ToString());

    [Fact]
    public void Values_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightOptions { LeastOfEach = 9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightOptions { LeastChange = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightOptions { LeastChange = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightOptions { Resamples = 10_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightOptions { Resamples = -1 });
    }
}

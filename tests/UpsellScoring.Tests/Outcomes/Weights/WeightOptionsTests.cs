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

    [Fact]
    public void Values_AtTheEndsOfTheirRange_AreTaken()
    {
        Assert.Equal((0, 10, 0.0), (new WeightOptions { Resamples = 0 }.Resamples, new WeightOptions { LeastOfEach = 10 }.LeastOfEach, new WeightOptions { LeastChange = 0 }.LeastChange));
        Assert.Equal((10_000, 100.0), (new WeightOptions { Resamples = 10_000 }.Resamples, new WeightOptions { LeastChange = 100 }.LeastChange));
        Assert.Contains("two percent points", Assert.Throws<ArgumentOutOfRangeException>(() => new WeightOptions { LeastChange = 101 }).Message, StringComparison.Ordinal);
    }
}

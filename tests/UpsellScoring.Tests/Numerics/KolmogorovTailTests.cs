using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public sealed class KolmogorovTailTests
{
    // Smirnov 1948: the usual limits, and 60-digit sums of the series.
    [Theory]
    [InlineData(0.3, 0.99999069419866543, 1e-15)]
    [InlineData(0.5, 0.96394524366487509, 1e-15)]
    [InlineData(1, 0.26999967167735452, 1e-15)]
    [InlineData(1.3580986393225505, 0.05, 1e-15)]
    [InlineData(1.6276236115189503, 0.01, 1e-15)]
    [InlineData(3, 3.0459959489425258e-8, 1e-20)]
    public void Of_KnownPoint_IsTheTableValue(double x, double expected, double tolerance) => Near.Equal(expected, KolmogorovTail.Of(x), tolerance);

    [Fact]
    public void Of_ZeroAndBelow_IsOne() => Assert.Equal(1, KolmogorovTail.Of(0));

    [Fact]
    public void Of_BothSidesOfTheChangeOfSeries_Agrees() => Near.Equal(KolmogorovTail.Of(Math.BitDecrement(1.0)), KolmogorovTail.Of(1), 1e-14);

    [Fact]
    public void Of_RisingDistance_NeverRises()
    {
        var last = 1.0;
        for (var x = 0.0; x < 8; x += 0.01)
        {
            var tail = KolmogorovTail.Of(x);
            Assert.InRange(tail, 0, last);
            last = tail;
        }
    }
}

using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class CounterRandomTests
{
    [Fact]
    public void Between0And1_ManyPositions_AreSpreadEvenly()
    {
        var random = new CounterRandom(42);
        var cells = new int[100];
        for (ulong i = 0; i < 100_000; i++) cells[(int)(random.Between0And1(i) * cells.Length)]++;
        var chiSquare = cells.Sum(cell => (cell - 1000.0) * (cell - 1000.0) / 1000);
        Assert.InRange(chiSquare, 55, 160); // 99 degrees of freedom: beyond with probability below 10^-3
    }

    [Fact]
    public void Between0And1_AnyPosition_ExcludesBothEnds() =>
        Assert.All(Enumerable.Range(0, 10_000).Select(i => new CounterRandom((ulong)i).Between0And1(ulong.MaxValue - (ulong)i)), value => Assert.True(value is > 0 and < 1));

    [Fact]
    public void Between0And1_NeighbouringSeeds_ShareNoNumbers()
    {
        var numbers = Enumerable.Range(0, 100).SelectMany(seed => Enumerable.Range(0, 100).Select(i => new CounterRandom((ulong)seed).Between0And1((ulong)i)));
        Assert.Equal(10_000, numbers.Distinct().Count());
    }

    [Fact]
    public void Between0And1_KnownSeed_KeepsItsBits()
    {
        var random = new CounterRandom(1);
        Assert.Equal([0.3681895156516695, 0.9435642308648544, 0.44448975636694604], new[] { random.Between0And1(0), random.Between0And1(1), random.Between0And1(1UL << 32) });
    }
}

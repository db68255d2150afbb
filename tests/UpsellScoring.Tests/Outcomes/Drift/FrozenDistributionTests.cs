using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class FrozenDistributionTests
{
    [Fact]
    public void Of_ValuesInAnyOrder_CountsOnAndBetweenTheCuts()
    {
        var frozen = FrozenDistribution.Of([5, 3, 8, 3, 5, 5]);
        Assert.Equal([3, 5, 8], frozen.Cuts.ToArray());
        Assert.Equal([0, 2, 0, 3, 0, 1, 0], frozen.Cells.ToArray());
        Assert.Equal((6, 4), (frozen.Count, frozen.CellOf(7)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    public void Of_NegativeZero_IsWrittenAsZero(int values)
    {
        var frozen = FrozenDistribution.Of([-0.0, .. Enumerable.Range(1, values).Select(i => -0.0 * i), .. Enumerable.Range(1, values).Select(i => (double)i)]);
        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(frozen.Cuts[0]));
    }

    [Fact]
    public void UpperEnd_OfASingleValue_LiesJustBelowItAndOnIt()
    {
        var frozen = FrozenDistribution.Of([2.5, 2.5]);
        Assert.Equal([0, 1, 2], frozen.ClassEnds);
        Assert.Equal([Math.BitDecrement(2.5), 2.5, null], Enumerable.Range(0, 3).Select(frozen.UpperEnd));
        Assert.Equal(double.MinValue, FrozenDistribution.Of([double.MinValue]).UpperEnd(0));
    }

    [Fact]
    public void UpperEnd_OfSeveralClasses_IsTheCutOfEach()
    {
        var frozen = FrozenDistribution.Of([1, 2, 3, 4]);
        Assert.Equal([1, 2, 3, null], Enumerable.Range(0, 4).Select(frozen.UpperEnd));
        Assert.Equal([1, 1, 1, 1], frozen.Classify(frozen.Cells));
    }
}

using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class FixedPointSumTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-1.0)]
    [InlineData(0.1)]
    [InlineData(-123456.789)]
    [InlineData(1e15)]
    [InlineData(0.5)]
    public void Total_OneAddend_IsItWithinHalfAUnit(double addend) =>
        Assert.True(Math.Abs(Sum(40, addend) - addend) <= Math.ScaleB(1, -41));

    [Fact]
    public void Total_BinaryFractions_AreExact() => Assert.Equal(0.75, Sum(2, 0.25, 0.5));

    [Fact]
    public void Total_HalfAUnit_GoesToTheEvenOne()
    {
        Assert.Equal(0.0, Sum(0, 0.5));
        Assert.Equal(2.0, Sum(0, 1.5));
        Assert.Equal(2.0, Sum(0, 2.5));
        Assert.Equal(-2.0, Sum(0, -1.5));
        Assert.Equal(1.0, Sum(0, Math.BitIncrement(0.5)));
    }

    [Fact]
    public void Total_TinyAddends_AreNothing()
    {
        Assert.Equal(0.0, Sum(40, double.Epsilon, 1e-300, -1e-310));
        Assert.Equal(0.0, Sum(0, 0.25));
    }

    [Fact]
    public void Total_SmallAmongLarge_IsNotLost() => Assert.Equal(3.0, Sum(40, 1e15, 1, 1, 1, -1e15));

    [Fact]
    public void Total_AnyOrder_HasTheSameBits()
    {
        var random = new Random(7);
        var addends = Enumerable.Range(0, 1000).Select(_ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-12, 15))).ToArray();
        var expected = Sum(40, addends);
        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(addends);
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(Sum(40, addends)));
        }

        Assert.Equal((double)addends.Sum(addend => (decimal)addend), expected, Math.Abs(expected) * 1e-14);
    }

    [Fact]
    public void Total_ManyAddends_HasRoom()
    {
        var sum = new FixedPointSum(80);
        for (var i = 0; i < 1_000_000; i++)
        {
            sum.Add(1);
        }

        Assert.Equal(1_000_000, sum.Total);
    }

    private static double Sum(int fractionBits, params double[] addends)
    {
        var sum = new FixedPointSum(fractionBits);
        foreach (var addend in addends)
        {
            sum.Add(addend);
        }

        return sum.Total;
    }
}

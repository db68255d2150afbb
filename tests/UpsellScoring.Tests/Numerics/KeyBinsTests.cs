using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class KeyBinsTests
{
    private static readonly double[] _spread = [-1e300, -5, -1e-300, -double.Epsilon, 0, double.Epsilon, 1e-300, 1, 1.0000000000000002, 5, 1e300];

    [Fact]
    public void Of_RisingValues_NeverFalls()
    {
        var random = new Random(1);
        double[] values = [.. _spread, .. Enumerable.Range(0, 50_000).Select(_ => Math.ScaleB(random.NextDouble() - 0.5, random.Next(-60, 60)))];
        Array.Sort(values);
        var bins = new KeyBins(values, values[0], values[^1]);
        for (var i = 1; i < values.Length; i++)
        {
            Assert.True(bins.Of(values[i - 1]) <= bins.Of(values[i]), FormattableString.Invariant($"{values[i - 1]} and {values[i]}"));
        }
    }

    // Zero and its neighbors share a bin, one and its neighbor another.
    [Fact]
    public void Of_FewValuesFarApart_EachHasItsBin() => Assert.Equal(8, _spread.Select(new KeyBins(_spread, -1e300, 1e300).Of).Distinct().Count());

    [Theory]
    [InlineData(1, 1)]
    [InlineData(-1e300, 1e300)]
    [InlineData(double.MinValue, double.MaxValue)]
    [InlineData(0, double.Epsilon)]
    public void Of_NaN_IsTheLastBinAlone(double least, double greatest)
    {
        var negativeNaN = BitConverter.UInt64BitsToDouble(0xFFF8_0000_0000_0000);
        double[] values = [least, double.NaN, negativeNaN, greatest, -double.NaN];
        var bins = new KeyBins(values, least, greatest);
        Assert.Equal([bins.Count - 1, bins.Count - 1], new[] { bins.Of(double.NaN), bins.Of(negativeNaN) });
        Assert.Equal(3, bins.CountsOf(values)[^1]);
        Assert.True(bins.Of(greatest) < bins.Count - 1);
    }

    [Fact]
    public void Of_BothZeros_IsOneBin()
    {
        var bins = new KeyBins([-double.Epsilon, -0.0, 0.0, double.Epsilon], -double.Epsilon, double.Epsilon);
        Assert.Equal(bins.Of(0.0), bins.Of(-0.0));
    }

    [Fact]
    public void CountsOf_SmoothValues_NoBinHoldsMuch()
    {
        var random = new Random(2);
        var values = Enumerable.Range(0, 200_000).Select(_ => Math.Log(random.NextDouble()) * Math.Sign(random.NextDouble() - 0.5)).ToArray();
        var bins = new KeyBins(values, values.Min(), values.Max());
        var counts = bins.CountsOf(values);
        Assert.Equal(values.Length, counts.Sum());
        Assert.Equal(0, counts[^1]);
        Assert.InRange(counts.Max(), 1, 20);
        Assert.InRange(bins.Count, 1, 400_000);
    }

    [Fact]
    public void CountsOf_WithNaN_AreTheSame()
    {
        var random = new Random(3);
        var values = Enumerable.Range(0, 10_000).Select(_ => random.NextDouble()).ToArray();
        double[] withNaN = [.. Enumerable.Repeat(double.NaN, 30_000), .. values];
        Assert.Equal(
            new KeyBins(values, values.Min(), values.Max()).CountsOf(values)[..^1],
            new KeyBins(withNaN, values.Min(), values.Max()).CountsOf(withNaN)[..^1]);
    }

    [Fact]
    public void CountsOf_OtherOrder_AreTheSame()
    {
        var random = new Random(3);
        var values = Enumerable.Range(0, 10_000).Select(_ => random.NextDouble()).ToArray();
        var shuffled = values.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(
            new KeyBins(values, values.Min(), values.Max()).CountsOf(values),
            new KeyBins(shuffled, values.Min(), values.Max()).CountsOf(values));
    }
}

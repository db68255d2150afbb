using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class PercentileRanksTests
{
    [Fact]
    public void Of_Ties_ShareTheirMeanRank() => Assert.Equal([0.5, 0.125, 0.875, 0.5], Shares([2, 1, 3, 2]));

    [Fact]
    public void Of_Unknown_IsNaNAndNotCounted() => Assert.Equal([double.NaN, 0.75, double.NaN, 0.25], Shares([double.NaN, 2, -double.NaN, 1]));

    [Fact]
    public void Of_BothZeros_AreTied() => Assert.Equal([2 / 6.0, 2 / 6.0, 5 / 6.0], Shares([-0.0, 0.0, 1]));

    [Fact]
    public void Of_Nothing_WritesNothing() => Assert.Empty(Shares([]));

    [Fact]
    public void Of_OneValue_IsInTheMiddle() => Assert.Equal([0.5], Shares([-7]));

    [Fact]
    public void Of_AllUnknown_AllNaN() => Assert.Equal([double.NaN, double.NaN], Shares([double.NaN, double.NaN]));

    [Theory]
    [InlineData("log-normal", 5_000)]
    [InlineData("whole amounts", 5_000)]
    [InlineData("few distinct", 20_000)]
    [InlineData("two tight clusters", 20_000)]
    [InlineData("every exponent", 70_000)]
    public void Of_ManyValues_AreThoseOfTheirOrder(string shape, int count) => AssertThatOfTheirOrder(LargeReferences.Of(shape, count));

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("log-normal")]
    [InlineData("list prices and a continuum")]
    public void Of_TenMillionValues_AreThoseOfTheirOrder(string shape) => AssertThatOfTheirOrder(LargeReferences.Of(shape, 10_000_000));

    [Fact]
    public void Of_InPlace_IsTheSame()
    {
        double[] values = [4, double.NaN, 2, 4, 9];
        var expected = Shares(values);
        PercentileRanks.Of(values, values);
        Assert.Equal(expected, values);
    }

    [Fact]
    public void Of_ReferenceOfTheCurve_SameSharesAsTheCurve()
    {
        var values = LargeReferences.Of("few distinct", 3_000);
        Assert.Equal(Array.ConvertAll(values, Curves.Percentile(values.AsSpan()).Utility), Shares(values));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Of_OtherLength_ThrowsAndWritesNothing(int places) =>
        AssertRefused("shares", "There are", [1, 2, 3], Enumerable.Repeat(-1.0, places).ToArray());

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Of_Infinity_ThrowsAndWritesNothing(double infinite) => AssertRefused("values", "infinite value", [double.NaN, 2, infinite], [-1, -1, -1]);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Of_PartlyTheSameMemory_ThrowsAndWritesNothing(int valuesFrom, int sharesFrom)
    {
        double[] memory = [1, 2, 3, 4];
        var exception = Assert.Throws<ArgumentException>("shares", () => PercentileRanks.Of(memory.AsSpan(valuesFrom, 3), memory.AsSpan(sharesFrom, 3)));
        Assert.Contains("overlap", exception.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4], memory);
    }

    private static void AssertRefused(string parameter, string message, double[] values, double[] shares)
    {
        var exception = Assert.Throws<ArgumentException>(parameter, () => PercentileRanks.Of(values, shares));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.All(shares, share => Assert.Equal(-1, share));
    }

    private static void AssertThatOfTheirOrder(double[] values)
    {
        var shares = Shares(values);
        var places = Enumerable.Range(0, values.Length).ToArray();
        Array.Sort(values, places);
        for (var first = 0; first < values.Length;)
        {
            var end = first;
            while (end < values.Length && values[end] == values[first]) end++;
            var expected = (first + ((end - first) / 2.0)) / values.Length;
            for (; first < end; first++)
            {
                if (shares[places[first]] != expected) Assert.Equal(expected, shares[places[first]]);
            }
        }
    }

    private static double[] Shares(double[] values)
    {
        var shares = new double[values.Length];
        PercentileRanks.Of(values, shares);
        return shares;
    }
}

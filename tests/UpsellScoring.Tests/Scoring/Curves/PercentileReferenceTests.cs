using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class PercentileReferenceTests
{
    [Fact]
    public void Freeze_Ties_ShareTheirMeanRank() => Assert.Equal([1, 0.125, 2, 0.5, 3, 0.875], PercentileReference.Freeze([2, 1, 3, 2]));

    [Fact]
    public void Freeze_TwoDistinctValues_AreEnough() => Assert.Equal([-5, 0.25, 7, 0.75], PercentileReference.Freeze([7, -5]));

    [Fact]
    public void Freeze_NaN_IsSkippedAndNotCounted() => Assert.Equal([1, 0.25, 2, 0.75], PercentileReference.Freeze([double.NaN, 2, double.NaN, 1]));

    [Fact]
    public void Freeze_BothZeros_AreOneValue()
    {
        var knots = PercentileReference.Freeze([-0.0, 0.0, 1]);
        Assert.Equal([0, 1 / 3.0, 1, 2.5 / 3], knots);
        Assert.False(double.IsNegative(knots[0]));
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Freeze_Infinity_Throws(double infinite)
    {
        var exception = Assert.Throws<ArgumentException>("reference", () => PercentileReference.Freeze([1, infinite, 2]));
        Assert.Contains("infinite value", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "holds 0 distinct values; at least 2 are needed")]
    [InlineData(1, "holds 1 distinct values; at least 2 are needed")]
    [InlineData(5, "holds 1 distinct values; at least 2 are needed")]
    public void Freeze_FewerThanTwoDistinctValues_Throws(int copies, string message)
    {
        var exception = Assert.Throws<ArgumentException>("reference", () => PercentileReference.Freeze(Enumerable.Repeat(3.0, copies).Append(double.NaN)));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Freeze_MostDistinctValues_AllKeptExactly()
    {
        var knots = PercentileReference.Freeze(Enumerable.Range(0, 1001).Select(i => (double)i));
        Assert.Equal(Enumerable.Range(0, 1001).SelectMany(i => new[] { i, (i + 0.5) / 1001 }), knots);
    }

    [Theory]
    [InlineData(1002)]
    [InlineData(1500)]
    [InlineData(5_000)]
    public void Freeze_ManyUntiedValues_ThinnedAndEachShareKept(int count) => AssertThinned(Enumerable.Range(0, count).Select(i => (double)i * i));

    // From 1,000 cells downward by hundreds until at most 1,001 values are left: 700, 800, 900 and 500 cells.
    [Theory]
    [InlineData(1500, 751)]
    [InlineData(1800, 901)]
    [InlineData(2000, 1001)]
    [InlineData(1002, 502)]
    public void Freeze_Thinned_KeepsAsManyAsTheFinestFittingCells(int count, int kept) =>
        Assert.Equal(kept, PercentileReference.Freeze(Enumerable.Range(0, count).Select(i => (double)i)).Length / 2);

    [Fact]
    public void Freeze_HeavyTies_ThinnedAndEachShareKept() => AssertThinned(Enumerable.Range(0, 1500).SelectMany(i => Enumerable.Repeat((double)i, i % 50 == 0 ? 400 : 1)));

    [Fact]
    public void Freeze_OneValueHoldsHalf_ThinnedAndEachShareKept() => AssertThinned(Enumerable.Repeat(700.0, 3_000).Concat(Enumerable.Range(0, 3_000).Select(i => (double)i)));

    // Each second value is so frequent that two neighbours fill a cell of the finest grid: the coarser ones are needed.
    [Fact]
    public void Freeze_TiesNearTheCellWidth_ThinnedAndEachShareKept() => AssertThinned(Enumerable.Range(0, 1600).SelectMany(i => Enumerable.Repeat((double)i, i % 2 == 0 ? 9 : 1)));

    [Fact]
    public void Freeze_Thinned_KeepsLeastAndGreatest()
    {
        var knots = PercentileReference.Freeze(Enumerable.Range(1, 5_000).Select(i => (double)i));
        Assert.Equal((1, 0.5 / 5_000, 5_000, 4_999.5 / 5_000), (knots[0], knots[1], knots[^2], knots[^1]));
    }

    // 5,000 untied values have ranks 1/5,000 apart: five of them to a cell of 1/1,000.
    [Fact]
    public void Freeze_FiveThousandUntied_KeepsEveryFifth() =>
        Assert.Equal([0, 5, 10, 15], PercentileReference.Freeze(Enumerable.Range(0, 5_000).Select(i => (double)i)).Where((_, i) => i % 2 == 0).Take(4));

    private static void AssertThinned(IEnumerable<double> reference)
    {
        var all = reference.ToArray();
        var knots = PercentileReference.Freeze(all);
        Assert.InRange(knots.Length / 2, 100, CurveParameter.MostPoints);
        var curve = new Curve(Curves.PercentileKind, knots);
        var below = 0;
        foreach (var ties in all.GroupBy(value => value).OrderBy(ties => ties.Key))
        {
            Near.Equal((below + (ties.Count() / 2.0)) / all.Length, curve.Utility(ties.Key), 0.002);
            below += ties.Count();
        }
    }
}

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class LargePercentileReferenceTests
{
    private const int Many = 120_000;

    public static TheoryData<string> Shapes => [.. LargeReferences.Shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Freeze_Large_KnotsAreValuesWithTheirExactShares(string shape)
    {
        var reference = LargeReferences.Of(shape, Many);
        var exact = ExactShares(reference);
        var knots = PercentileReference.Freeze(reference.AsSpan());
        Assert.InRange(knots.Length / 2, 2, CurveParameter.MostPoints);
        for (var i = 0; i < knots.Length; i += 2)
        {
            Assert.Equal(exact[knots[i]], knots[i + 1]);
        }

        Assert.Equal((reference.Min(), reference.Max()), (knots[0], knots[^2]));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Freeze_Large_EveryValueGetsItsShare(string shape) => AssertShares(LargeReferences.Of(shape, Many), 0.002);

    // Not promised, but what smooth references get.
    [Theory]
    [InlineData("uniform")]
    [InlineData("normal")]
    [InlineData("log-normal")]
    [InlineData("heavy tail")]
    public void Freeze_LargeAndSmooth_SharesAreNearer(string shape) => AssertShares(LargeReferences.Of(shape, Many), 0.00125);

    [Theory]
    [InlineData("few distinct", 201)]
    [InlineData("1,001 distinct", 1001)]
    [InlineData("900 rare and one lump", 901)]
    [InlineData("lumps of rounding noise", 30)]
    public void Freeze_LargeWithFewDistinctValues_AllKeptExactly(string shape, int distinct)
    {
        var reference = LargeReferences.Of(shape, Many);
        var exact = ExactShares(reference);
        Assert.Equal(distinct, exact.Count);
        Assert.Equal(exact.SelectMany(pair => new[] { pair.Key, pair.Value }), PercentileReference.Freeze(reference.AsSpan()));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Freeze_LargeInAnotherOrder_SameKnots(string shape)
    {
        var reference = LargeReferences.Of(shape, Many);
        var knots = PercentileReference.Freeze(reference.AsSpan());
        Assert.Equal(knots, PercentileReference.Freeze([.. reference.Reverse()]));
        new Random(7).Shuffle(reference);
        Assert.Equal(knots, PercentileReference.Freeze(reference.AsSpan()));
    }

    [Theory]
    [InlineData("log-normal")]
    [InlineData("few distinct")]
    public void Freeze_LargeWithUnknowns_NotCounted(string shape)
    {
        var reference = LargeReferences.Of(shape, Many);
        var withUnknowns = reference.SelectMany((value, i) => i % 3 == 0 ? [double.NaN, value, -double.NaN] : new[] { value });
        Assert.Equal(PercentileReference.Freeze(reference.AsSpan()), PercentileReference.Freeze(withUnknowns));
    }

    [Fact]
    public void Freeze_LargeWithBothZeros_OneValue()
    {
        var reference = LargeReferences.Of("half zero", Many);
        var negated = Array.ConvertAll(reference, value => value == 0 ? -0.0 : value);
        var knots = PercentileReference.Freeze(negated.AsSpan());
        Assert.Equal(PercentileReference.Freeze(reference.AsSpan()), knots);
        Assert.False(double.IsNegative(knots[0]));
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Freeze_LargeWithInfinity_Throws(double infinite)
    {
        var reference = LargeReferences.Of("uniform", Many);
        reference[^1] = infinite;
        Assert.Throws<ArgumentException>("reference", () => PercentileReference.Freeze(reference.AsSpan()));
    }

    [Fact]
    public void Freeze_LargeAllEqual_Throws()
    {
        var exception = Assert.Throws<ArgumentException>("reference", () => PercentileReference.Freeze(Enumerable.Repeat(3.0, Many)));
        Assert.Contains("holds 1 distinct values", exception.Message, StringComparison.Ordinal);
    }

    // Where the reference is no longer sorted, the shares stay what they were.
    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(65_538)]
    public void Freeze_AroundTheLargestSorted_EveryValueGetsItsShare(int count) => AssertShares(LargeReferences.Of("log-normal", count), 0.002);

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("log-normal")]
    [InlineData("list prices and a continuum")]
    public void Freeze_TenMillion_EveryValueGetsItsShare(string shape) => AssertShares(LargeReferences.Of(shape, 10_000_000), 0.002);

    private static void AssertShares(double[] reference, double tolerance)
    {
        var curve = Curves.Percentile(reference.AsSpan());
        Array.Sort(reference);
        for (var first = 0; first < reference.Length;)
        {
            var end = first;
            while (end < reference.Length && reference[end] == reference[first]) end++;
            Near.Equal((first + ((end - first) / 2.0)) / reference.Length, curve.Utility(reference[first]), tolerance);
            first = end;
        }
    }

    private static SortedDictionary<double, double> ExactShares(double[] reference)
    {
        var below = 0;
        var shares = new SortedDictionary<double, double>();
        foreach (var ties in reference.GroupBy(value => value).OrderBy(ties => ties.Key))
        {
            var equal = ties.Count();
            shares.Add(ties.Key, (below + (equal / 2.0)) / reference.Length);
            below += equal;
        }

        return shares;
    }
}

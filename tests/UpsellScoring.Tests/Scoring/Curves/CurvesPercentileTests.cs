using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesPercentileTests
{
    private static readonly Curve _tied = Curves.Percentile([2, 3, 1, 2]);

    [Theory]
    [InlineData(1, 0.125)]
    [InlineData(2, 0.5)]
    [InlineData(3, 0.875)]
    public void Utility_ValueOfTheReference_MidRank(double value, double expected) => Assert.Equal(expected, _tied.Utility(value));

    [Theory]
    [InlineData(0, 0.125)]
    [InlineData(4, 0.875)]
    [InlineData(1e300, 0.875)]
    public void Utility_OutsideTheReference_ShareOfItsEnd(double value, double expected) => Assert.Equal(expected, _tied.Utility(value));

    [Theory]
    [InlineData(1.5, 0.3125)]
    [InlineData(2.5, 0.6875)]
    public void Utility_BetweenTwoValues_Straight(double value, double expected) => Near.Equal(expected, _tied.Utility(value), 1e-15);

    [Fact]
    public void Percentile_Null_Throws() => Assert.Throws<ArgumentNullException>("reference", () => Curves.Percentile(null!));

    [Fact]
    public void Percentile_NullArray_Throws() => Assert.Throws<ArgumentNullException>("reference", () => Curves.Percentile((double[])null!));

    [Fact]
    public void Percentile_ColumnArrayOrSequence_SameCurve()
    {
        double[] values = [2, 3, double.NaN, 1, 2];
        Assert.Equal(_tied, Curves.Percentile(values.AsSpan()));
        Assert.Equal(_tied, Curves.Percentile(values));
        Assert.Equal(_tied, Curves.Percentile(values.Select(value => value)));
        Assert.Equal(2, values[0]);
    }

    [Fact]
    public void Percentile_EmptyColumn_Throws() => Assert.Throws<ArgumentException>("reference", () => Curves.Percentile(ReadOnlySpan<double>.Empty));

    [Fact]
    public void Percentile_ValueBeyondTheLargest_ParameterFindingOfTheCard() => TestCards.AssertOnly(
        TestCards.Findings(Curves.Percentile([1, 2e15])), FindingCodes.CurveParameter, "$.factors[0].curve.knots[1][0]", "value is 2000000000000000");

    [Fact]
    public void Check_SharesFall_OrderFindingWithBothShares() => TestCards.AssertOnly(
        TestCards.Findings(new Curve(Curves.PercentileKind, [1, 0.2, 2, 0.6, 3, 0.5])),
        FindingCodes.CurveKnotOrder,
        "$.factors[0].curve.knots[2][1]",
        "The share 0.5 lies below its predecessor 0.6");

    [Fact]
    public void Check_ValuesAndSharesFall_BothFound() => TestCards.AssertAll(
        TestCards.Findings(new Curve(Curves.PercentileKind, [2, 0.6, 1, 0.5])),
        (FindingCodes.CurveKnotOrder, "$.factors[0].curve.knots[1][0]"),
        (FindingCodes.CurveKnotOrder, "$.factors[0].curve.knots[1][1]"));

    [Fact]
    public void Check_EqualShares_AreAllowed() => Assert.Empty(TestCards.Findings(new Curve(Curves.PercentileKind, [1, 0.5, 2, 0.5])));
}

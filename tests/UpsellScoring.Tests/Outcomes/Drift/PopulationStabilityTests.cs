using System.Globalization;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class PopulationStabilityTests
{
    [Theory]
    [InlineData("psi-1", new long[] { 5, 5 }, new long[] { 6, 4 })]
    [InlineData("psi-2", new long[] { 30, 40, 30 }, new long[] { 25, 35, 40 })]
    [InlineData("psi-3", new long[] { 3, 4, 3 }, new long[] { 1, 3, 6 })]
    [InlineData("psi-5", new long[] { 10, 20, 40, 20, 10 }, new long[] { 5, 15, 40, 25, 15 })]
    public void Index_OracleRow_IsItsPrintedValue(string id, long[] reference, long[] current)
    {
        var printed = OracleFile.Expected("weights-and-drift.csv", id);
        var digits = printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1;
        Near.Equal(double.Parse(printed, CultureInfo.InvariantCulture), PopulationStability.Index(reference, current), Math.Max(0.51 * Math.Pow(10, -digits), 1e-16));
    }

    [Fact]
    public void Index_SidesOfDifferentSize_ComparesShares() => Assert.Equal(0, PopulationStability.Index([1, 2], [1000, 2000]), 1e-16);

    [Fact]
    public void Index_ClassEmptyOnBothSides_AddsNothing() =>
        Assert.Equal(PopulationStability.Index([5, 5], [6, 4]), PopulationStability.Index([5, 0, 5], [6, 0, 4]));

    [Fact]
    public void Index_ClassEmptyNow_CountsAsHalfAnAccount() =>
        Near.Equal(((0.005 - 0.1) * Math.Log(0.005 / 0.1)) + ((1 - 0.9) * Math.Log(1 / 0.9)), PopulationStability.Index([10, 90], [0, 100]), 1e-15);

    [Fact]
    public void Index_ClassEmptyInTheReference_CountsAsHalfAnAccount() =>
        Near.Equal(((0.1 - 0.005) * Math.Log(0.1 / 0.005)) + ((0.9 - 1) * Math.Log(0.9)), PopulationStability.Index([0, 100], [20, 180]), 1e-15);

    [Theory]
    [InlineData(0, DriftVerdict.Stable)]
    [InlineData(0.0999999999, DriftVerdict.Stable)]
    [InlineData(0.1, DriftVerdict.Moved)]
    [InlineData(0.2499999999, DriftVerdict.Moved)]
    [InlineData(0.25, DriftVerdict.Changed)]
    [InlineData(7, DriftVerdict.Changed)]
    public void Verdict_AtTheEndsOfTheBands_HoldsTheLowerEnd(double index, DriftVerdict expected) => Assert.Equal(expected, PopulationStability.Verdict(index));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Verdict_NoIndex_IsRefused(double index) => Assert.Throws<ArgumentOutOfRangeException>(() => PopulationStability.Verdict(index));

    [Theory]
    [InlineData(new long[] { 1, 2 }, new long[] { 1 }, "2 classes")]
    [InlineData(new long[] { 0, 0 }, new long[] { 1, 1 }, "reference holds nobody")]
    [InlineData(new long[] { 1, 1 }, new long[] { 0, 0 }, "current holds nobody")]
    [InlineData(new long[] { 2, -1 }, new long[] { 1, 1 }, "count -1")]
    [InlineData(new long[0], new long[0], "holds nobody")]
    public void Index_WrongCounts_AreRefused(long[] reference, long[] current, string part) =>
        Assert.Contains(part, Assert.Throws<ArgumentException>(() => PopulationStability.Index(reference, current)).Message, StringComparison.Ordinal);

    [Fact]
    public void Index_ClassEmptyOnBothSidesOfDifferentSize_AddsNothing() =>
        Assert.Equal(PopulationStability.Index([5, 5], [60, 40]), PopulationStability.Index([5, 0, 5], [60, 0, 40]));

    [Fact]
    public void Verdict_NoIndex_SaysWhereOneComesFrom() =>
        Assert.Contains("An index is a result of Index.", Assert.Throws<ArgumentOutOfRangeException>(() => PopulationStability.Verdict(-1)).Message, StringComparison.Ordinal);
}

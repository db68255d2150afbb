using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class ScoreBinsTests
{
    [Fact]
    public void Binned_FewDistinctScores_IsExact()
    {
        var (points, answers) = Rows.Simulated(5000, 0.03, 3, decimals: 0);
        var (exact, binned) = (Discrimination.Of(points, answers), Discrimination.Binned(points, answers));
        Assert.Equal(exact.AreaUnderCurve, binned.AreaUnderCurve);
        Assert.Equal(exact.StandardError, binned.StandardError);
        Assert.Equal(exact.KolmogorovSmirnov, binned.KolmogorovSmirnov);
        Assert.Null(exact.BinningError);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(-1000, 2000)]
    [InlineData(40, 60)]
    public void Binned_AnyRange_StaysWithinItsStatedError(double lowest, double highest)
    {
        var (points, answers) = Rows.Simulated(20_000, 0.03, 4);
        var (exact, binned) = (Discrimination.Of(points, answers), Discrimination.Binned(points, answers, lowest, highest));
        var error = Assert.NotNull(binned.BinningError);
        Assert.InRange(Math.Abs(exact.AreaUnderCurve!.Value - binned.AreaUnderCurve!.Value), 0, error);
        Assert.InRange(error, 1e-5, 0.25);
    }

    [Fact]
    public void Binned_EndsOfTheRange_AreCounted()
    {
        var binned = Discrimination.Binned([0, 100, -5, 105], Rows.Outcomes(0, 1, 0, 1));
        Assert.Equal((DiscriminationOutcome.Separated, 1.0), (binned.Outcome, binned.AreaUnderCurve));
    }

    [Fact]
    public void Binned_OneBin_IsAllTied() =>
        Assert.Equal(DiscriminationOutcome.AllTied, Discrimination.Binned([1, 2], Rows.Outcomes(0, 1), 0, 1e9).Outcome);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(-1e308, 1e308)]
    public void Binned_ImpossibleRange_Throws(double lowest, double highest) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Discrimination.Binned([1], Rows.Outcomes(1), lowest, highest));

    [Fact]
    public void Binned_ColumnsOfDifferentLength_Throw() =>
        Assert.Throws<ArgumentException>(() => Discrimination.Binned([1, 2], Rows.Outcomes(1)));
}

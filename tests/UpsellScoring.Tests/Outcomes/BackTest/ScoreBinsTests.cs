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
    public void Binned_EmptyRange_SaysWhatToGive() =>
        Assert.Contains("such as 0 to 100", Assert.Throws<ArgumentOutOfRangeException>(() => Discrimination.Binned([1], Rows.Outcomes(1), 2, 2)).Message, StringComparison.Ordinal);

    // Four rows at once, and what does not allow it: every bit of the counts is that of the rows one by one.
    [Fact]
    public void Add_AnyRows_CountsAsRowByRow()
    {
        var random = new Random(8);
        double[] odd = [-1, 0, -0.0, 100, Math.BitDecrement(100), Math.BitIncrement(100), 101, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        for (var round = 0; round < 400; round++)
        {
            var rows = random.Next(14);
            double[] points = [.. Enumerable.Range(0, rows).Select(_ => random.Next(8) == 0 ? odd[random.Next(odd.Length)] : 100 * random.NextDouble())];
            ProposalOutcome[] outcomes = [.. points.Select(_ => random.Next(8) == 0 ? (ProposalOutcome)random.Next(256) : (ProposalOutcome)random.Next(1, 3))];
            var (atOnce, oneByOne) = (new ScoreBins(0, 100), new ScoreBins(0, 100));
            atOnce.Add(points, outcomes);
            for (var row = 0; row < rows; row++)
            {
                oneByOne.Add(points.AsSpan(row, 1), outcomes.AsSpan(row, 1));
            }

            Assert.Equal(oneByOne.Counts, atOnce.Counts);
            Assert.Equal(rows, atOnce.Counts.Accepted + atOnce.Counts.Refused + atOnce.Counts.LeftOut);
            var (expected, sums) = (oneByOne.ToSums(oneByOne.Counts), atOnce.ToSums(atOnce.Counts));
            Assert.Equal((expected.AreaUnderCurve, expected.Distance, expected.HalfTied), (sums.AreaUnderCurve, sums.Distance, sums.HalfTied));
        }
    }

    [Fact]
    public void Binned_ScoresOfBothEndsAndInside_LieInTheirBins()
    {
        // Bins of 1: the ends belong to the first and the last, and a score on a bound to the bin above it.
        var binned = Discrimination.Binned([0, 0.5, 1, 4095, 4096, -3, 4096.5], Rows.Outcomes(0, 1, 0, 1, 0, 1, 1), 0, 4096);
        // Refused at 0, 1 and 4095, accepted twice at 0 and twice at 4095.
        Assert.Equal((4, 3), (binned.Accepted, binned.Refused));
        Near.Equal(((2 * 0.5) + (2 * 2.5)) / 12, binned.AreaUnderCurve);
        Near.Equal(4 / 2.0 / 12, binned.BinningError);
    }

    [Fact]
    public void Binned_ColumnsOfDifferentLength_Throw() =>
        Assert.Throws<ArgumentException>(() => Discrimination.Binned([1, 2], Rows.Outcomes(1)));

    [Fact]
    public void Binned_EndThatIsNoNumber_SaysSoAndNoMore() =>
        Assert.StartsWith("lowest is NaN; it must be finite. (Parameter", Assert.Throws<ArgumentOutOfRangeException>(() => Discrimination.Binned([1], Rows.Outcomes(1), double.NaN)).Message, StringComparison.Ordinal);
}

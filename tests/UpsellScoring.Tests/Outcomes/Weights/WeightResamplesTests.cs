using UpsellScoring.Numerics;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightResamplesTests
{
    private static readonly WeightSample Sample = Make();

    [Fact]
    public void Counts_OfAResample_DrawsAsManyRowsAsThereAre()
    {
        var random = new CounterRandom(3);
        for (var resample = 0; resample < 3; resample++)
        {
            var counts = WeightResamples.Counts(Sample, random, resample);
            Assert.Equal(Sample.Rows, counts.Sum());
            Assert.All(counts[Sample.Rows..], count => Assert.Equal(0, count));
            // A row is missed with a chance of 1 / e.
            Assert.InRange(counts[..Sample.Rows].Count(count => count == 0) / (double)Sample.Rows, 0.25, 0.5);
            Assert.InRange(counts.Max(), 3, 9);
        }
    }

    [Fact]
    public void Counts_OfTwoResamples_ShareNoDraws()
    {
        var random = new CounterRandom(3);
        var (first, second) = (WeightResamples.Counts(Sample, random, 0), WeightResamples.Counts(Sample, random, 1));
        Assert.NotEqual(first, second);
        Assert.Equal(first, WeightResamples.Counts(Sample, random, 0));
        // Of independent draws some 40 % of the rows have the same count, of shared ones all but a few.
        Assert.InRange(first.Zip(second).Take(Sample.Rows).Count(pair => pair.First == pair.Second) / (double)Sample.Rows, 0.2, 0.55);
    }

    [Fact]
    public void Draw_SomeResamples_FitsTheWeightsToEach()
    {
        var fitter = new WeightFitter(Sample);
        var drawn = WeightResamples.Draw(Sample, fitter, 8, 3, seed: 3);
        Assert.Equal(3, drawn.Count);
        for (var resample = 0; resample < 3; resample++)
        {
            Assert.Equal(fitter.Fit(WeightResamples.Counts(Sample, new(3), resample), 8).Shares, drawn[resample]);
        }

        Assert.Empty(WeightResamples.Draw(Sample, fitter, 8, 0, seed: 3));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2.5)]
    [InlineData(0.5, 4)]
    [InlineData(0.6, 4.4)]
    [InlineData(0.75, 5)]
    [InlineData(1, 9)]
    public void Percentile_BetweenTwoValues_LiesStraightBetweenThem(double share, double expected) =>
        Near.Equal(expected, WeightResamples.Percentile([1, 2.5, 4, 5, 9], share));

    [Fact]
    public void Percentile_OfOneValue_IsThatValue() => Assert.Equal(7, WeightResamples.Percentile([7], 0.95));

    private static WeightSample Make()
    {
        var portfolio = new SimulatedPortfolio(150, [10, 90], 8, seed: 41, expert: [60, 40]);
        return WeightSample.Of(portfolio.Card, [.. portfolio.Columns.Select(column => column.ToList())], [.. portfolio.Outcomes.Select(outcome => outcome == ProposalOutcome.Accepted)], seed: 1);
    }
}

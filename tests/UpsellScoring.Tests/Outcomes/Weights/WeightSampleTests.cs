using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightSampleTests
{
    [Fact]
    public void Of_UnknownValue_IsFilledWithTheAccountsOwnScore()
    {
        var sample = WeightSample.Of(
            TestCards.Three(), [[0.2, 1, 0], [0.8, double.NaN, 0.3], [double.NaN, 0, 0.4]], [true, false, false], seed: 1);
        var row = Array.IndexOf(sample.Outcomes, 1);
        Near.Equal(((50 * 0.2) + (30 * 0.8)) / 80, sample.Scores[row]);
        Near.Equal(sample.Scores[row], sample.Filled[2][row]);
        Assert.True(double.IsNaN(sample.Utilities[2][row]));
        Near.Equal(sample.Scores[row], sample.Shares.Zip(sample.Filled, (share, column) => share * column[row]).Sum());
    }

    [Fact]
    public void Of_FactorAlikeEverywhere_IsNotActive()
    {
        var sample = WeightSample.Of(TestCards.Three(), [[0.2, 1], [0.5, 0.5], [0.1, 0.9]], [true, false], seed: 1);
        Assert.Equal([0, 2], sample.Active);
        Near.Equal(50 / 70.0, sample.Shares[0]);
    }

    [Fact]
    public void Without_TwoFolds_HoldsTheirRowsOut()
    {
        var portfolio = new SimulatedPortfolio(53, SimulatedPortfolio.Expert, 4, seed: 1);
        var sample = WeightSample.Of(portfolio.Card, [.. portfolio.Columns.Select(column => column.ToList())], [.. portfolio.Outcomes.Select(outcome => outcome == ProposalOutcome.Accepted)], seed: 1);
        var counts = sample.Without(1, 3);
        Assert.Equal(56, counts.Length);
        Assert.All(Enumerable.Range(0, 53), row => Assert.Equal(row % 5 is 1 or 3 ? 0 : 1, counts[row]));
        Assert.Equal([0, 0, 0], counts[53..]);
    }

    [Fact]
    public void Of_AccountKnownByAFactorAlikeEverywhereOnly_StandsInTheMiddle()
    {
        var sample = WeightSample.Of(
            TestCards.Three(), [[0.2, double.NaN, 0.8, 0.6], [0.5, 0.5, 0.5, 0.5], [0.9, double.NaN, 0.3, double.NaN]], [true, true, true, false], seed: 1);
        Assert.Equal([0, 2], sample.Active);
        var unknown = Enumerable.Range(0, 4).Single(row => double.IsNaN(sample.Utilities[0][row]));
        double[] known = [((50 * 0.2) + (20 * 0.9)) / 70, ((50 * 0.8) + (20 * 0.3)) / 70, 0.6];
        Near.Equal(known.Average(), sample.Scores[unknown]);
        Near.Equal(known.Average(), sample.Filled[0][unknown]);
        Near.Equal(known.Average(), sample.Filled[1][unknown]);
        Assert.All(known, score => Assert.Single(sample.Scores, one => Math.Abs(one - score) < 1e-12));
    }

    [Fact]
    public void Of_RowsInAnotherOrder_IsTheSameSample()
    {
        var (columns, accepted) = Drawn(60);
        int[] turned = [.. Enumerable.Range(0, 60).Reverse()];
        var (one, other) = (Sample(columns, accepted), Sample([.. columns.Select(column => Array.ConvertAll(turned, row => column[row]))], Array.ConvertAll(turned, row => accepted[row])));
        Assert.Equal(one.Outcomes, other.Outcomes);
        Assert.Equal(one.Utilities, other.Utilities);
        Assert.Equal(one.Scores, other.Scores);
    }

    // So that each fold, every fifth row, has its share of both.
    [Fact]
    public void Of_Rows_MixesTheRefusedAndThenTheAccepted()
    {
        var (columns, accepted) = Drawn(60);
        var sample = Sample(columns, accepted);
        Assert.Equal(accepted.Order().Select(one => one ? 1.0 : 0), sample.Outcomes[..60]);
        double[] refused = [.. columns[0].Where((_, row) => !accepted[row])], asMixed = sample.Utilities[0][..refused.Length];
        Assert.Equal(refused.Order(), asMixed.Order());
        Assert.NotEqual(refused, asMixed);
        Assert.NotEqual(refused.Order(), asMixed);
        Assert.NotEqual(asMixed, Sample(columns, accepted, seed: 2).Utilities[0][..refused.Length]);
    }

    [Fact]
    public void Of_UnknownValues_AreAllOneWhateverTheirBits()
    {
        var (columns, accepted) = Drawn(60);
        var otherBits = BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0123);
        double[][] marked = [.. columns.Select((column, i) => Array.ConvertAll(column, value => i == 1 && value < 0.3 ? double.NaN : value))];
        double[][] again = [.. columns.Select((column, i) => Array.ConvertAll(column, value => i == 1 && value < 0.3 ? otherBits : value))];
        Assert.Equal(Sample(marked, accepted).Scores, Sample(again, accepted).Scores);
        Assert.NotEqual(Sample(columns, accepted).Utilities[0], Sample(marked, accepted).Utilities[0]);
    }

    [Fact]
    public void IsTied_ScoresThatDifferByRounding_AreTied()
    {
        Assert.True(Sample([[0.1, 0.3], [0.5, 0.5], [0.6, 0.1]], [true, false]).IsTied);
        Assert.False(Sample([[0.1, 0.3], [0.5, 0.5], [0.6, 0.2]], [true, false]).IsTied);
    }

    private static (double[][] Columns, bool[] Accepted) Drawn(int rows)
    {
        var random = new Random(12);
        return ([.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, rows).Select(_ => random.NextDouble()).ToArray())], [.. Enumerable.Range(0, rows).Select(_ => random.Next(3) == 0)]);
    }

    private static WeightSample Sample(double[][] columns, bool[] accepted, ulong seed = 1) =>
        WeightSample.Of(TestCards.Three(), [.. columns.Select(column => column.ToList())], [.. accepted], seed);
}

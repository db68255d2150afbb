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
}

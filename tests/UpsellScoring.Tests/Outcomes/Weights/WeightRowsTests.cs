using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class WeightRowsTests
{
    private static readonly double[][] Values =
        [[0.1, 0.2, 0.3], [0.4, double.NaN, 0.6], [double.NaN, double.NaN, double.NaN], [0.5, 0.5, 0.5], [0.6, 0.6, 0.6], [0.7, 0.7, 0.7], [0.8, double.PositiveInfinity, double.NegativeInfinity]];

    private static readonly ProposalOutcome[] Outcomes =
        [ProposalOutcome.Accepted, ProposalOutcome.Refused, ProposalOutcome.Accepted, ProposalOutcome.NeverProposed, ProposalOutcome.Open, (ProposalOutcome)7, ProposalOutcome.Accepted];

    [Fact]
    public void Of_Columns_KeepsWhatTeachesAndCountsTheRest()
    {
        IReadOnlyList<ReadOnlyMemory<double>> columns = [.. Enumerable.Range(0, 3).Select(i => (ReadOnlyMemory<double>)Values.Select(row => row[i]).ToArray())];
        AssertRead(WeightRows.Of(TestCards.Three(), columns, Outcomes), broken: 2);
    }

    [Fact]
    public void Of_HostAccounts_CountsReadersThatFailToo()
    {
        var scorer = TestCards.Three().Bind<double[]>(new("a", row => row[0]), new("b", row => row[1]), new("c", row => row[2]));
        double[][] accounts = [.. Values, [1, 1, 1], null!];
        ProposalOutcome Answer(double[] row) => row[0] == 1 ? throw new InvalidOperationException("no answer") : Outcomes[Array.IndexOf(accounts, row)];
        AssertRead(WeightRows.Of(scorer, accounts, Answer), broken: 4);
        Assert.Throws<OperationCanceledException>(() => WeightRows.Of(scorer, accounts, _ => throw new OperationCanceledException()));
    }

    private static void AssertRead(WeightRows rows, int broken)
    {
        Assert.Equal((2L, 1L, (long)broken), (rows.WithoutAnswer, rows.WithoutScore, rows.Broken));
        Assert.Equal([true, false], rows.Accepted);
        Assert.Equal(1, rows.AcceptedCount);
        Assert.Equal([[0.1, 0.4], [0.2, double.NaN], [0.3, 0.6]], rows.Utilities);
    }
}

using System.Runtime.InteropServices;

using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Scoring;

public class BatchScorerTests
{
    private static readonly Scorecard Ready = new(
        "ready",
        [new Factor("a", 40, Curves.Linear(0, 1)), new Factor("b", 35, Curves.Falling(0.1, 0.9)), new Factor("c", 25, Curves.Linear(0.3, 0.6))]);

    private static readonly Scorecard Full = new(
        "full",
        [
            new Factor("log", 20, Curves.Logarithmic(0.01, 1)),
            new Factor("logistic", 10, Curves.Logistic(0.5, 7), UnknownRule.Neutral(0.25)),
            new Factor("knots", 20, Curves.PiecewiseLinear((0, 0), (0.2, 0.7), (0.4, 0.3), (0.9, 1))),
            new Factor("steps", 10, Curves.Steps((0.1, 0.2), (0.5, 0.9)), UnknownRule.Worst),
            new Factor("percentile", 15, Curves.Percentile(Enumerable.Range(0, 300).Select(i => i / 300.0))),
            new Factor("host", 15, new Laws.HostCurve()),
            new Factor("required", 10, Curves.Linear(0, 1), UnknownRule.Required),
        ]);

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 258), 1023, 1024, 1025, 1055, 4095, 4096, 4097, 4129, 8192, 8200, 16_383, 16_384, 16_385, 16_417];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Score_AnyLength_TheBitsOfOneAccountAtATime(int length)
    {
        foreach (var lanes in BatchCase.Lanes)
        {
            new BatchCase(Ready, Rows(Ready, length)).ScoreOnly(lanes).AssertScores();
            new BatchCase(Full, Rows(Full, length)).ScoreAll(lanes).AssertAll();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4999)]
    public void Score_AnInfiniteValueAnywhere_CostsItsAccountAlone(int place)
    {
        foreach (var card in new[] { Ready, Full })
        {
            var rows = Rows(card, 5000);
            rows[place][1] = double.NegativeInfinity;
            rows[place][2] = double.PositiveInfinity;
            rows[(place + 40) % 5000][0] = double.PositiveInfinity;
            foreach (var lanes in BatchCase.Lanes)
            {
                new BatchCase(card, rows).ScoreOnly(lanes).AssertScores();
                new BatchCase(card, rows).ScoreAll(lanes).AssertAll();
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(4095)]
    [InlineData(4999)]
    public void Score_AValueWhoseRampOverflows_TheBitsOfOneAccountAtATime(int place)
    {
        var steep = new Scorecard("steep", [new("low", 30, Curves.Linear(0, 0.001)), new("high", 30, Curves.Falling(0, 0.001)), new("other", 40, Curves.Linear(0, 10))]);
        var rows = Rows(steep, 5000);
        rows[place][0] = rows[place][1] = double.MaxValue;
        rows[(place + 1) % 5000][0] = -double.MaxValue;
        rows[(place + 2) % 5000][1] = double.NegativeInfinity;
        rows[(place + 3) % 5000] = [double.NaN, -double.MaxValue, double.NaN];
        foreach (var lanes in BatchCase.Lanes)
        {
            new BatchCase(steep, rows).ScoreOnly(lanes).AssertScores();
            new BatchCase(steep, rows).ScoreAll(lanes).AssertAll();
        }
    }

    [Fact]
    public void Score_OneUnknownAtEachPlace_TheBitsOfOneAccountAtATime()
    {
        for (var place = 0; place < 70; place++)
        {
            var rows = Rows(Ready, 70, unknownShare: 0);
            rows[place][place % 3] = double.NaN;
            foreach (var lanes in BatchCase.Lanes)
            {
                new BatchCase(Ready, rows).ScoreOnly(lanes).AssertScores();
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    public void Score_ManyThreads_TheSameBitsAndCounts(int threads)
    {
        var rows = Rows(Ready, BatchOptions.ParallelFrom + 4321);
        var options = new BatchOptions { MaxDegreeOfParallelism = threads };
        new BatchCase(Ready, rows).ScoreOnly(UpsellScoring.Scoring.BlockScorers.MostLanes, options).AssertScores();
        new BatchCase(Ready, rows).ScoreAll(UpsellScoring.Scoring.BlockScorers.MostLanes, options).AssertAll();
    }

    [Fact]
    public void Score_PastTheCachesFromAnyAddress_TheBitsOfASmallBatch()
    {
        const int Length = 600_000;
        var row = Rows(Ready, 1000);
        FactorColumn[] columns = [.. Enumerable.Range(0, 3).Select(k => new FactorColumn(Ready.Factors[k].Name, Enumerable.Range(0, Length).Select(i => row[i % 1000][k]).ToArray()))];
        var expected = new double[1000];
        Ready.BindColumns().Score(BatchCase.Columns(Ready, row), new(expected));
        foreach (var lanes in BatchCase.Lanes)
        {
            for (var offset = 0; offset < 9; offset += 2)
            {
                var scores = new double[Length + 9];
                Ready.BindColumns().Score(columns, new(scores.AsSpan(offset, Length)), new() { MaxDegreeOfParallelism = 2 }, lanes);
                for (var i = 0; i < Length; i++)
                {
                    Law.SameBits(expected[i % 1000], scores[offset + i]);
                }

                Assert.All(scores[..offset].Concat(scores[(offset + Length)..]), score => Assert.Equal(0, score));
            }
        }
    }

    [Fact]
    public void Score_BuffersOffTheirAlignment_TheSameBits()
    {
        var rows = Rows(Ready, 300);
        var bytes = new byte[(300 * sizeof(double)) + 3];
        Ready.BindColumns().Score(BatchCase.Columns(Ready, rows), new(MemoryMarshal.Cast<byte, double>(bytes.AsSpan(3))));
        var scorer = Ready.BindValues();
        for (var i = 0; i < rows.Length; i++)
        {
            Law.SameBits(scorer.Evaluate(rows[i]).Points ?? double.NaN, MemoryMarshal.Read<double>(bytes.AsSpan(3 + (i * sizeof(double)))));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(1500)]
    public void Score_SinglePrecision_TheBitsOfTheWidenedValues(int length)
    {
        foreach (var card in new[] { Ready, Full })
        {
            float[][] singles = [.. Enumerable.Range(0, card.Factors.Count).Select(k => Array.ConvertAll(Rows(card, length), row => (float)row[k]))];
            double[][] widened = [.. Enumerable.Range(0, length).Select(i => Array.ConvertAll(singles, column => (double)column[i]))];
            FactorColumn[] columns = [.. card.Factors.Select((factor, k) => new FactorColumn(factor.Name, singles[k]))];
            foreach (var lanes in BatchCase.Lanes)
            {
                new BatchCase(card, widened).ScoreAll(lanes, columns: columns).AssertAll();
                new BatchCase(card, widened).ScoreOnly(lanes, columns: columns).AssertScores();
            }
        }
    }

    [Fact]
    public void Score_TheMostFactorsOfACard_TheBitsOfOneAccountAtATime()
    {
        var card = new Scorecard("most", Enumerable.Range(0, Scorecard.MostFactors).Select(i => new Factor(FormattableString.Invariant($"f{i}"), 0.1, i % 2 == 0 ? Curves.Linear(0, 1) : Curves.Logarithmic(0.01, 1))));
        foreach (var lanes in BatchCase.Lanes)
        {
            new BatchCase(card, Rows(card, 300)).ScoreAll(lanes).AssertAll();
        }
    }

    [Fact]
    public void Score_ColumnsInAnyOrder_FoundByTheirNames()
    {
        var rows = Rows(Ready, 50);
        new BatchCase(Ready, rows).ScoreAll(1, columns: [.. BatchCase.Columns(Ready, rows).Reverse()]).AssertAll();
    }

    [Fact]
    public void Score_Progress_RisesToTheNumberOfAccounts()
    {
        var progress = new Told();
        var columns = BatchCase.Columns(Ready, Rows(Ready, 70_000));
        Ready.BindColumns().Score(columns, new(new double[70_000]), new() { Progress = progress, MaxDegreeOfParallelism = 2 });
        Assert.Equal(progress.Reports.Order(), progress.Reports);
        Assert.Equal(70_000, progress.Reports[^1]);
    }

    [Fact]
    public void Score_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var progress = new Told { WhenTold = source.Cancel };
        var columns = BatchCase.Columns(Ready, Rows(Ready, 70_000));
        Assert.Throws<OperationCanceledException>(() => Ready.BindColumns().Score(columns, new(new double[70_000]), new() { Progress = progress, CancellationToken = source.Token }));
        Assert.Throws<OperationCanceledException>(() => Ready.BindColumns().Score(columns, new(new double[70_000]), new() { CancellationToken = source.Token }));
    }

    [Fact]
    public void Score_HostCurveMisbehaves_Throws()
    {
        var card = new Scorecard("host", [new Factor("x", 100, new Constant(1.5))]);
        Assert.Throws<InvalidOperationException>(() => card.BindColumns().Score([new("x", new double[] { 1 })], new(new double[1])));
    }

    [Fact]
    public void Score_HostCurveMisbehavesOnSeveralThreads_ThrowsTheSame()
    {
        var card = new Scorecard("host", [new Factor("x", 100, new Constant(1.5))]);
        var values = new double[BatchOptions.ParallelFrom];
        Assert.Throws<InvalidOperationException>(() => card.BindColumns().Score([new("x", values)], new(new double[values.Length]), new() { MaxDegreeOfParallelism = 2 }));
    }

    internal static double[][] Rows(Scorecard card, int count, double unknownShare = 0.2)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => card.Factors.Select(_ => random.NextDouble() < unknownShare ? double.NaN : (random.NextDouble() * 1.4) - 0.2).ToArray())];
    }

    [Fact]
    public void Score_HostCurveThatScoresTheSameBatch_EachHasItsOwnMemory()
    {
        var curve = new Asking();
        var card = new Scorecard("asking", [new("own", 50, curve), new("other", 50, Curves.Linear(0, 10))]);
        var rows = Rows(card, 300);
        var columns = BatchCase.Columns(card, rows);
        var reversed = BatchCase.Columns(card, [.. rows.Reverse()]);
        var scorer = card.BindColumns();
        var (expected, outer, inner) = (new double[300], new double[300], new double[300]);
        scorer.Score(columns, new(expected));
        curve.Ask = () => scorer.Score(reversed, new(inner));
        scorer.Score(columns, new(outer));
        Assert.Null(curve.Ask);
        Assert.All(Enumerable.Range(0, 300), i => Law.SameBits(expected[i], outer[i]));
        Assert.All(Enumerable.Range(0, 300), i => Law.SameBits(expected[i], inner[299 - i]));
    }

    private sealed class Asking : ICurve
    {
        internal Action? Ask { get; set; }

        public double Utility(double value)
        {
            var ask = Ask;
            Ask = null;
            ask?.Invoke();
            return Math.Clamp(value / 10, 0, 1);
        }
    }

    private sealed class Told : IProgress<long>
    {
        internal List<long> Reports { get; } = [];

        internal Action? WhenTold { get; init; }

        public void Report(long value)
        {
            Reports.Add(value);
            WhenTold?.Invoke();
        }
    }

    private sealed class Constant(double utility) : ICurve
    {
        public double Utility(double value) => utility;
    }
}

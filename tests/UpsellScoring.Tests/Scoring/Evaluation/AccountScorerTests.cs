using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class AccountScorerTests
{
    private static readonly Scorecard _card = TestCards.Three();

    [Fact]
    public void Bind_ReadersInAnyOrder_SameScore()
    {
        var scorer = _card.Bind<Row>(new("c", row => row.C), new("a", row => row.A), new("b", row => row.B));
        // 100 (50 x 0.5 + 30 x 0.9 + 20 x 0.1) / 100
        Near.Equal(54, scorer.Evaluate(new(0.5, 0.9, 0.1)).Points);
        Assert.Same(_card, scorer.Card);
    }

    [Fact]
    public void Bind_EverythingWrong_AllFindingsTogether()
    {
        var exception = Assert.Throws<ScorecardException>(() => _card.Bind<Row>(new("a", row => row.A), null!, new("A", row => row.A), new("a", row => row.B)));
        TestCards.AssertAll(
            exception.Findings,
            (FindingCodes.ReaderNull, "readers[1]"),
            (FindingCodes.ReaderUnknown, "readers[2]"),
            (FindingCodes.ReaderDuplicate, "readers[3]"),
            (FindingCodes.ReaderMissing, "factors['b']"),
            (FindingCodes.ReaderMissing, "factors['c']"));
        Assert.Equal(
            [
                "The reader is null. Remove it.",
                "The card has no factor 'A'; it has 'a', 'b', 'c'.",
                "The factor 'a' has a reader already. Keep one.",
                "The factor 'b' has no reader. Add one; let it give null when the host does not have the value.",
                "The factor 'c' has no reader. Add one; let it give null when the host does not have the value.",
            ],
            exception.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Bind_NoReaders_AllMissing() => Assert.Equal(3, Assert.Throws<ScorecardException>(() => _card.Bind<Row>()).Findings.Count);

    [Fact]
    public void Evaluate_StructAccount_Scores() => Near.Equal(100, Bound<Point>(point => point.X).Evaluate(new(1)).Points);

    [Fact]
    public void Evaluate_NullAccount_Throws()
    {
        var scorer = Bound<string>(text => text.Length);
        Assert.Throws<ArgumentNullException>("account", () => scorer.Evaluate(null!));
        Assert.Throws<ArgumentNullException>("account", () => scorer.Explain(null!));
        Assert.Throws<ArgumentNullException>("account", () => scorer.CheapestWayUp(null!, []));
    }

    [Fact]
    public void Evaluate_NullableStructWithoutValue_Throws() =>
        Assert.Throws<ArgumentNullException>("account", () => Bound<int?>(value => value).Evaluate(null));

    [Fact]
    public void Evaluate_ReaderThrows_NamesTheFactorAndKeepsTheCause()
    {
        var cause = new FormatException("no number");
        var scorer = _card.Bind<Row>(new("a", row => row.A), new("b", double? (_) => throw cause), new("c", row => row.C));
        var exception = Assert.Throws<FactorValueException>(() => scorer.Evaluate(new(0, 0, 0)));
        Assert.Equal(("b", "The reader of factor 'b' failed: no number"), (exception.Factor, exception.Message));
        Assert.Same(cause, exception.InnerException);
    }

    [Fact]
    public void Evaluate_ReaderCancelled_CancellationPasses()
    {
        var scorer = Bound<Row>(double? (_) => throw new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => scorer.Evaluate(new(0, 0, 0)));
    }

    [Theory]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Evaluate_Infinity_NamesTheFactorAndValue(double value, string text)
    {
        var scorer = _card.Bind<Row>(new("a", row => row.A), new("b", row => row.B), new("c", row => row.C));
        var exception = Assert.Throws<FactorValueException>(() => scorer.Evaluate(new(0, 0, value)));
        Assert.Equal("c", exception.Factor);
        Assert.StartsWith($"The value of factor 'c' is {text}; only finite numbers", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void Evaluate_NaN_IsUnknown() => Assert.Equal(ScoreOutcome.AllUnknown, Bound<double>(value => value).Evaluate(double.NaN).Outcome);

    [Fact]
    public void Evaluate_BufferTooShort_RefusedBeforeAReaderIsCalled()
    {
        var calls = 0;
        var scorer = _card.Bind<Row>(new("a", row => row.A + calls++), new("b", row => row.B), new("c", row => row.C));
        var exception = Assert.Throws<ArgumentException>("contributions", () => scorer.Evaluate(new(0, 0, 0), new Contribution[2]));
        Assert.Contains("The buffer holds 2 contributions; the card has 3 factors", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, calls);
    }

    [Fact]
    public void Evaluate_LongerBuffer_OnlyFirstPlacesWritten()
    {
        var mark = Filled();
        var buffer = Enumerable.Repeat(mark, 5).ToArray();
        var scorer = _card.Bind<Row>(new("a", row => row.A), new("b", row => row.B), new("c", row => row.C));
        scorer.Evaluate(new(1, 1, 1), buffer);
        Assert.Equal([50, 30, 20], buffer.Take(3).Select(contribution => Math.Round(contribution.Points, 9)));
        Assert.Equal([mark, mark], buffer[3..]);
    }

    [Fact]
    public void Evaluate_WithAndWithoutBuffer_SameScore()
    {
        var scorer = _card.Bind<Row>(new("a", row => row.A), new("b", row => row.B), new("c", row => row.C));
        Row[] rows = [new(0.1, 0.2, 0.3), new(null, 0.7, 1), new(null, null, null)];
        Assert.All(rows, row => Assert.Equal(scorer.Evaluate(row), scorer.Evaluate(row, new Contribution[3])));
        Assert.All(rows, row => Assert.Equal(scorer.Evaluate(row), scorer.Explain(row).Score));
    }

    [Fact]
    public void Rank_NullOrTopBelowOne_Throws()
    {
        var scorer = Bound<double>(value => value);
        Assert.Throws<ArgumentNullException>("accounts", () => scorer.Rank(null!));
        Assert.Throws<ArgumentOutOfRangeException>("top", () => scorer.Rank([], 0));
    }

    private static Contribution Filled()
    {
        var one = new Contribution[1];
        Bound<double>(value => value).Evaluate(0.25, one);
        return one[0];
    }

    private static AccountScorer<T> Bound<T>(Func<T, double?> read) => TestCards.Card(TestCards.Share("x", 100)).Bind<T>(new FactorReader<T>("x", read));

    private sealed record Row(double? A, double? B, double? C);

    private readonly record struct Point(double X);
}

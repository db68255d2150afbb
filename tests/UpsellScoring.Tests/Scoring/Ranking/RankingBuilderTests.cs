using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class RankingBuilderTests
{
    private static readonly AccountScorer<Row> _scorer = Bind(TestCards.Three());

    [Fact]
    public void Rank_Scores_BestFirstWithPlacesAndIndexes()
    {
        var ranking = _scorer.Rank([new("low", 0.1, 0.1, 0.1), new("high", 0.9, 0.9, 0.9), new("middle", 0.5, 0.5, 0.5)]);
        Assert.Equal([(1, "high", 1L), (2, "middle", 2L), (3, "low", 0L)], ranking.Top.Select(row => (row.Place, row.Account.Id, row.Index)));
        Assert.All(ranking.Top, row => Assert.Equal(_scorer.Evaluate(row.Account), row.Score));
    }

    [Fact]
    public void Rank_SameScore_HigherCoverageThenEarlierPlace()
    {
        var ranking = _scorer.Rank([new("thin", 0.5, 0.5, null), new("first", 0.5, 0.5, 0.5), new("thinner", 0.5, null, 0.5), new("second", 0.5, 0.5, 0.5)]);
        Assert.Equal(["first", "second", "thin", "thinner"], ranking.Top.Select(row => row.Account.Id));
        Assert.Equal([1, 2, 3, 4], ranking.Top.Select(row => row.Place));
    }

    [Fact]
    public void Rank_ManyTies_StayInTheOrderOfTheSequence() =>
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => (long)i), _scorer.Rank(Enumerable.Repeat(new Row("x", 0.5, 0.5, 0.5), 1_000)).Top.Select(row => row.Index));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(int.MaxValue, 3)]
    public void Rank_Top_ListsThatManyButCountsAll(int top, int listed)
    {
        var ranking = _scorer.Rank([new("low", 0.1, 0.1, 0.1), new("high", 0.9, 0.9, 0.9), new("middle", 0.5, 0.5, 0.5)], top);
        Assert.Equal(new[] { "high", "middle", "low" }.Take(listed), ranking.Top.Select(row => row.Account.Id));
        Assert.Equal(3, ranking.Distribution.Count);
    }

    [Fact]
    public void Rank_CoverageAtTheLimitByRounding_IsRanked()
    {
        var ranking = Edge(26.7, 40).Rank([new("edge", 1, 1, null)]);
        Assert.Single(ranking.Top);
        Assert.Empty(ranking.TooLittleKnown);
    }

    [Fact]
    public void Rank_CoverageJustBelowTheLimit_IsNotRanked()
    {
        var ranking = Edge(26.6999, 40.0001).Rank([new("edge", 1, 1, null)]);
        Assert.Empty(ranking.Top);
        Assert.Equal(("edge", 0L, "c"), (ranking.TooLittleKnown[0].Account.Id, ranking.TooLittleKnown[0].Index, ranking.TooLittleKnown[0].FetchFirst));
    }

    [Fact]
    public void Rank_OtherLimit_Decides()
    {
        Row[] half = [new("half", 1, null, null)];
        Assert.Empty(_scorer.Rank(half).Top);
        Assert.Single(_scorer.Rank(half, options: new() { CoverageLimit = 0.5 }).Top);
        Assert.Empty(_scorer.Rank(half, options: new() { CoverageLimit = 0.51 }).Top);
    }

    [Fact]
    public void Options_Ranking_ThoseItWasRankedBy()
    {
        var options = new RankingOptions { CoverageLimit = 0.25 };
        Assert.Same(options, _scorer.Rank([], options: options).Options);
        Assert.Same(RankingOptions.Default, _scorer.Rank([]).Options);
    }

    [Fact]
    public void Rank_LimitZero_EveryAccountWithAScore()
    {
        var ranking = _scorer.Rank([new("little", null, null, 1), new("nothing", null, null, null)], options: new() { CoverageLimit = 0 });
        Assert.Equal("little", Assert.Single(ranking.Top).Account.Id);
        Assert.Equal("nothing", Assert.Single(ranking.TooLittleKnown).Account.Id);
    }

    [Fact]
    public void Rank_LimitOne_OnlyCompleteAccounts() =>
        Assert.Equal(["all"], _scorer.Rank([new("all", 0, 0, 0), new("most", 1, 1, null)], options: new() { CoverageLimit = 1 }).Top.Select(row => row.Account.Id));

    [Fact]
    public void Rank_TooLittleKnown_InTheOrderOfTheSequenceWithScores()
    {
        var ranking = _scorer.Rank([new("z", null, null, 0.5), new("ranked", 1, 1, 1), new("y", null, 1, null)]);
        Assert.Equal([("z", 0L), ("y", 2L)], ranking.TooLittleKnown.Select(row => (row.Account.Id, row.Index)));
        Assert.All(ranking.TooLittleKnown, row => Assert.Equal(_scorer.Evaluate(row.Account), row.Score));
    }

    [Fact]
    public void Rank_TooLittleKnown_FetchFirstOnWhichMostHangs() => Assert.Equal(
        ["a", "a", "b"],
        _scorer.Rank([new("none", null, null, null), new("c", null, null, 1), new("a", 1, null, null)]).TooLittleKnown.Select(row => row.FetchFirst));

    [Fact]
    public void Rank_WideCurveOfLessWeight_IsFetchedFirst()
    {
        var card = new Scorecard("test", [new("a", 60, Curves.Steps((0, 0.5), (1, 0.6))), TestCards.Share("b", 20), TestCards.Share("c", 20)], TestCards.OneGrade);
        Assert.Equal("b", Bind(card).Rank([new("x", null, null, null)]).TooLittleKnown[0].FetchFirst);
    }

    [Fact]
    public void Rank_RequiredUnknown_ListedApartAndFetchedFirst()
    {
        var scorer = Bind(TestCards.Three(c: UnknownRule.Required));
        var row = Assert.Single(scorer.Rank([new("x", 1, null, null)]).TooLittleKnown);
        Assert.Equal((ScoreOutcome.RequiredUnknown, "c"), (row.Score.Outcome, row.FetchFirst));
        Assert.Single(scorer.Rank([new("well covered", 1, 1, null)]).TooLittleKnown);
    }

    [Fact]
    public void Rank_SeveralRequiredUnknown_TheOneOnWhichMostHangsFirstAsInTheExplanation()
    {
        var card = TestCards.Card(TestCards.Share("a", 20, UnknownRule.Required), TestCards.Share("b", 30, UnknownRule.Required), TestCards.Share("c", 50));
        var scorer = Bind(card);
        var row = Assert.Single(scorer.Rank([new("x", null, null, null)]).TooLittleKnown);
        Assert.Equal("b", row.FetchFirst);
        Assert.Equal(scorer.Explain(row.Account).Reasons.Unknown[0].Factor, row.FetchFirst);
    }

    [Fact]
    public void Rank_FlatCurveUnknown_StillNamed()
    {
        var card = new Scorecard("test", [new("a", 60, Curves.Steps((0, 0.5), (1, 0.5))), TestCards.Share("b", 20), TestCards.Share("c", 20)], TestCards.OneGrade);
        Assert.Equal("a", Bind(card).Rank([new("x", null, 1, 1)]).TooLittleKnown[0].FetchFirst);
    }

    [Fact]
    public void Rank_BrokenRows_CollectedAndTheRestRanked()
    {
        var scorer = TestCards.Three().Bind<Row>(
            new("a", row => row.Id == "throws" ? throw new FormatException("bad text") : row.A), new("b", row => row.B), new("c", row => row.C));
        var ranking = scorer.Rank([new("first", 0.2, 0.2, 0.2), new("infinite", 0, 0, double.PositiveInfinity), null!, new("throws", 0, 0, 0), new("last", 0.8, 0.8, 0.8)]);
        Assert.Equal(["last", "first"], ranking.Top.Select(row => row.Account.Id));
        Assert.Equal([("infinite", 1L, "c"), (null, 2L, null), ("throws", 3L, "a")], ranking.Broken.Select(row => (row.Account?.Id, row.Index, row.Factor)));
        Assert.StartsWith("The value of factor 'c' is Infinity", ranking.Broken[0].Cause, StringComparison.Ordinal);
        Assert.Equal("The account is null.", ranking.Broken[1].Cause);
        Assert.Equal("The reader of factor 'a' failed: bad text", ranking.Broken[2].Cause);
        Assert.All(ranking.Knowledge, factor => Assert.Equal((2, 0), (factor.Known, factor.Unknown)));
    }

    [Fact]
    public void Rank_HostCurveMisbehaves_Throws() => Assert.Throws<InvalidOperationException>(() =>
        TestCards.Only(new HostCurve(_ => 2)).Bind<double>(new FactorReader<double>("x", value => value)).Rank([1.0]));

    [Fact]
    public void Rank_ReaderCancelled_CancellationPasses() => Assert.Throws<OperationCanceledException>(() =>
        TestCards.Only(Curves.Linear(0, 1)).Bind<double>(new FactorReader<double>("x", double? (_) => throw new OperationCanceledException())).Rank([1.0]));

    [Fact]
    public void Rank_LazySequence_EnumeratedOnce()
    {
        var enumerations = 0;
        IEnumerable<Row> Rows()
        {
            enumerations++;
            yield return new("a", 0.1, 0.1, 0.1);
            yield return new("b", 0.2, 0.2, 0.2);
        }

        Assert.Equal(2, _scorer.Rank(Rows()).Top.Count);
        Assert.Equal(1, enumerations);
    }

    [Fact]
    public void Rank_Nothing_EmptyListsAndZeroCounts()
    {
        var ranking = _scorer.Rank([]);
        Assert.Empty(ranking.Top);
        Assert.Empty(ranking.TooLittleKnown);
        Assert.Empty(ranking.Broken);
        Assert.Equal([new("a", 0, 0), new("b", 0, 0), new("c", 0, 0)], ranking.Knowledge);
    }

    [Fact]
    public void Knowledge_AllReadAccounts_CountedRankedOrNot() => Assert.Equal(
        [new("a", 2, 1), new("b", 1, 2), new("c", 1, 2)],
        _scorer.Rank([new("x", 1, 1, 1), new("y", 0, null, null), new("z", null, null, null)]).Knowledge);

    private static AccountScorer<Row> Edge(double second, double third) =>
        Bind(TestCards.Card(TestCards.Share("a", 33.3), TestCards.Share("b", second), TestCards.Share("c", third)));

    private static AccountScorer<Row> Bind(Scorecard card) => card.Bind<Row>(new("a", row => row.A), new("b", row => row.B), new("c", row => row.C));

    private sealed record Row(string Id, double? A, double? B, double? C);
}

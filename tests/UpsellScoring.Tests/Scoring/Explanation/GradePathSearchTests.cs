using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

// Most tests start from 0.5 each, 50 points: grade C; B begins at 60, A at 75.
public class GradePathSearchTests
{
    private const double Unknown = double.NaN;

    private static readonly ValueScorer _scorer = TestCards.Three().BindValues();

    [Fact]
    public void Find_OneMoveReaches_Found()
    {
        var path = Way(new Move("b", 1, 3));
        Assert.Equal((GradePathOutcome.Found, "B", 3m), (path.Outcome, path.Target!.Name, path.Cost));
        Assert.Equal([new Move("b", 1, 3)], path.Moves);
        Assert.Equal((_scorer.Evaluate([0.5, 0.5, 0.5]), _scorer.Evaluate([0.5, 1, 0.5])), (path.Before, path.After));
    }

    [Fact]
    public void Find_ExactlyOnTheBound_Found() => AssertMoves(Way(new Move("a", 0.7, 1)), ("a", 0.7));

    [Fact]
    public void Find_JustBelowTheBound_OutOfReach() => Assert.Equal(GradePathOutcome.OutOfReach, Way(new Move("a", 0.6999999, 1)).Outcome);

    [Fact]
    public void Find_TwoCheapMovesOrOneDear_Cheaper() =>
        AssertMoves(Way(new("a", 0.7, 10), new("b", 0.7, 2), new("c", 0.8, 2)), ("b", 0.7), ("c", 0.8));

    [Fact]
    public void Find_SameCost_FewestMoves() => AssertMoves(Way(new("b", 0.7, 2), new("c", 0.8, 2), new("a", 0.7, 4)), ("a", 0.7));

    [Fact]
    public void Find_SameCostAndNumber_HighestScore()
    {
        AssertMoves(Way(new("c", 1, 3), new("b", 1, 3)), ("b", 1));
        AssertMoves(Way(new("a", 0.7, 3), new("c", 1, 3), new("b", 1, 3)), ("b", 1));
    }

    [Fact]
    public void Find_CompleteTie_FirstNamed()
    {
        var halves = TestCards.Card(TestCards.Share("a", 50), TestCards.Share("b", 50)).BindValues();
        AssertMoves(halves.CheapestWayUp([0.5, 0.5], [new("b", 0.7, 1), new("a", 0.7, 1)]), ("b", 0.7));
        AssertMoves(halves.CheapestWayUp([0.5, 0.5], [new("a", 0.7, 1), new("b", 0.7, 1)]), ("a", 0.7));
    }

    [Fact]
    public void Find_MovesForNothing_NotMoreThanNeeded() => AssertMoves(Way(new("a", 1, 0), new("b", 1, 0), new("c", 1, 0)), ("a", 1));

    [Fact]
    public void Find_SeveralMoves_InTheOrderOfTheHost() => AssertMoves(Way(new("c", 0.8, 1), new("b", 0.7, 1)), ("c", 0.8), ("b", 0.7));

    [Fact]
    public void Find_SeveralMovesForOneFactor_AtMostOneTaken()
    {
        AssertMoves(Way(new("a", 0.6, 1), new("a", 0.9, 5), new("a", 0.7, 3)), ("a", 0.7));
        Assert.Equal(GradePathOutcome.OutOfReach, Way(new("c", 0.6, 1), new("c", 0.9, 1)).Outcome);
    }

    [Fact]
    public void Find_MoveTakenBack_LaterMovesSeeTheOldValue() =>
        // a alone gives 52.5; with b left at 1 from an earlier branch it would seem to reach 67.5.
        AssertMoves(Way(new("a", 0.55, 1), new("b", 1, 5)), ("b", 1));

    [Fact]
    public void Find_UnknownFactorMadeKnown_Counts()
    {
        var path = _scorer.CheapestWayUp([0.5, Unknown, 0.5], [new("b", 1, 1)]);
        AssertMoves(path, ("b", 1));
        Near.Equal(65, path.After!.Value.Points);
    }

    [Fact]
    public void Find_RequiredMadeKnown_ReachesANamedGrade() => AssertMoves(
        TestCards.Three(b: UnknownRule.Required).BindValues().CheapestWayUp([1, Unknown, 1], [new("b", 0.5, 1)], "A"), ("b", 0.5));

    [Fact]
    public void Find_NoScoreAndNoGradeNamed_NoScore()
    {
        var path = _scorer.CheapestWayUp([Unknown, Unknown, Unknown], [new("a", 1, 1)]);
        Assert.Equal((GradePathOutcome.NoScore, null, null), (path.Outcome, path.Target, path.After));
        Assert.Empty(path.Moves);
    }

    [Fact]
    public void Find_NoScoreAndGradeNamed_Searched()
    {
        AssertMoves(_scorer.CheapestWayUp([Unknown, Unknown, Unknown], [new("a", 1, 1)], "A"), ("a", 1));
        Assert.Equal(GradePathOutcome.OutOfReach, _scorer.CheapestWayUp([Unknown, Unknown, Unknown], [], "D").Outcome);
    }

    [Fact]
    public void Find_HighestGrade_AlreadyThereWithoutTarget()
    {
        var path = _scorer.CheapestWayUp([1, 1, 1], [new("a", 1, 1)]);
        Assert.Equal((GradePathOutcome.AlreadyThere, null, null), (path.Outcome, path.Target, path.After));
        Assert.Empty(path.Moves);
    }

    [Theory]
    [InlineData("B")]
    [InlineData("C")]
    [InlineData("D")]
    public void Find_NamedGradeOrHigherReached_AlreadyThere(string grade)
    {
        // 30 + 30 x 0.5 + 20 x 0.75: exactly 60, grade B.
        var path = _scorer.CheapestWayUp([0.6, 0.5, 0.75], [new("a", 1, 1)], grade);
        Assert.Equal((GradePathOutcome.AlreadyThere, grade), (path.Outcome, path.Target!.Name));
        Assert.Empty(path.Moves);
    }

    [Fact]
    public void Find_NoGradeNamed_NextAboveThePresent()
    {
        Assert.Equal("C", _scorer.CheapestWayUp([0, 0, 0], []).Target!.Name);
        Assert.Equal("B", _scorer.CheapestWayUp([0.5, 0.5, 0.5], []).Target!.Name);
        Assert.Equal("A", _scorer.CheapestWayUp([0.7, 0.7, 0.7], []).Target!.Name);
    }

    [Fact]
    public void Find_GradeNamed_ThatOne() => AssertMoves(_scorer.CheapestWayUp([0.5, 0.5, 0.5], [new("b", 1, 1), new("c", 1, 1)], "A"), ("b", 1), ("c", 1));

    [Fact]
    public void Find_OutOfReach_TargetButNoMoves()
    {
        var path = Way(new Move("c", 0.9, 1));
        Assert.Equal((GradePathOutcome.OutOfReach, "B", null), (path.Outcome, path.Target!.Name, path.After));
        Assert.Empty(path.Moves);
    }

    [Fact]
    public void Find_TwentyMoves_AreSearched() =>
        AssertMoves(Way([.. Enumerable.Range(1, 20).Select(i => new Move("a", i / 20.0, i))]), ("a", 0.7));

    [Fact]
    public void Find_TwentyOneMoves_Refused()
    {
        var exception = Assert.Throws<ArgumentException>("moves", () => Way([.. Enumerable.Range(0, 21).Select(i => new Move("a", i, i))]));
        Assert.Contains("21 moves were given; at most 20", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongMoves))]
    public void Find_WrongMove_RefusedWithPlaceAndFault(Move? move, string message)
    {
        var exception = Assert.Throws<ArgumentException>("moves", () => Way(new Move("a", 1, 1), move!));
        Assert.Contains("Move 1 " + message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WrongMoveAfterTheHighestGrade_StillRefused() =>
        Assert.Throws<ArgumentException>("moves", () => _scorer.CheapestWayUp([1, 1, 1], [new("nobody", 1, 1)]));

    [Fact]
    public void Find_CostsAtTheEnds_AreAllowed() => AssertMoves(Way(new("a", 0.7, 1_000_000_000_000_000m), new("a", 0.8, 0)), ("a", 0.8));

    [Fact]
    public void Find_GradeNotOnTheCard_NamesItAndTheCards()
    {
        var exception = Assert.Throws<ArgumentException>("grade", () => _scorer.CheapestWayUp([0, 0, 0], [], "a"));
        Assert.Contains("The card has no grade 'a'; it has 'A', 'B', 'C', 'D'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NullMoves_Throws() => Assert.Throws<ArgumentNullException>("moves", () => _scorer.CheapestWayUp([0, 0, 0], null!));

    [Fact]
    public void CheapestWayUp_BoundAccount_SameAsItsValues()
    {
        var scorer = TestCards.Card(TestCards.Share("a", 100)).Bind<double>(new FactorReader<double>("a", value => value));
        AssertMoves(scorer.CheapestWayUp(0.5, [new("a", 0.7, 1), new("a", 0.8, 1)], "B"), ("a", 0.8));
    }

    public static TheoryData<Move?, string> WrongMoves() => new()
    {
        { null, "is null; remove it." },
        { new("A", 1, 1), "names the factor 'A'; the card has 'a', 'b', 'c'." },
        { new("a", double.NaN, 1), "has the target NaN; it must be finite." },
        { new("a", double.PositiveInfinity, 1), "has the target Infinity; it must be finite." },
        { new("a", 1, -0.01m), "has the cost -0.01; it must be from 0 to 1000000000000000." },
        { new("a", 1, 1_000_000_000_000_000.01m), "has the cost 1000000000000000.01; it must be from 0 to 1000000000000000." },
    };

    private static GradePath Way(params Move[] moves) => _scorer.CheapestWayUp([0.5, 0.5, 0.5], moves);

    private static void AssertMoves(GradePath path, params (string Factor, double Target)[] expected)
    {
        Assert.Equal(GradePathOutcome.Found, path.Outcome);
        Assert.Equal(expected, path.Moves.Select(move => (move.Factor, move.Target)));
    }
}

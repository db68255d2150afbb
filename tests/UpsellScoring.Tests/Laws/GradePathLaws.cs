using FsCheck;
using FsCheck.Fluent;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>The search for the cheapest way up against trying every subset of the moves.</summary>
public class GradePathLaws
{
    [Fact]
    public void CheapestWayUp_OfAnyMoves_IsTheBestOfAllSubsets()
    {
        var reached = new Reached();
        Law.Holds(Searches, drawn =>
        {
            var (account, moves, grade) = drawn;
            var before = account.Score();
            var path = account.Drawn.Scorer.CheapestWayUp(account.Values, moves, grade?.Name);
            Law.SameBits(before, path.Before);

            var target = grade ?? account.Drawn.Card.Grades.LastOrDefault(higher => higher.From > (before.Grade?.From ?? double.PositiveInfinity));
            Assert.Equal(target, path.Target);
            if (target is null || before.Points >= target.From)
            {
                Assert.Equal(before.Points is null ? GradePathOutcome.NoScore : GradePathOutcome.AlreadyThere, path.Outcome);
                Assert.Empty(path.Moves);
                return;
            }

            var ways = Ways(account, moves, target.From);
            var best = ways.OrderBy(way => way.Cost).ThenBy(way => way.Moves.Length).ThenByDescending(way => way.Points).ThenBy(way => way.Moves, Comparer<int[]>.Create(FirstNamed)).FirstOrDefault();
            Note(reached, ways, best, moves);
            Assert.Equal(best.Moves is null ? GradePathOutcome.OutOfReach : GradePathOutcome.Found, path.Outcome);
            Assert.Equal((best.Moves ?? []).Select(i => moves[i]), path.Moves, ReferenceEqualityComparer.Instance);
            Assert.Equal(best.Cost, path.Cost);
            if (path.After is { } after)
            {
                Law.SameBits(After(account, moves, best.Moves!), after);
            }
        });
        reached.AtLeast(0.1, "found", "out of reach", "several moves", "tied cost", "tied cost and count", "zero cost", "several per factor");
        reached.AtLeast(0.05, "complete tie");
    }

    private static Gen<(DrawnAccount Account, Move[] Moves, Grade? Grade)> Searches =>
        from account in Generate.AccountOf(Generate.CardOf(Gen.Choose(1, 5), Gen.Frequency((3, Coarse), (1, Generate.AnyCurve)), Generate.Rule))
        where account.Drawn.Card.Grades.Count > 1
        from count in Gen.Choose(0, 10)
        from moves in MoveFor(account).ArrayOf(count)
        from grade in Gen.Frequency((2, Gen.Constant<Grade?>(null)), (3, Gen.Elements(account.Drawn.Card.Grades.SkipLast(1)).Select(grade => (Grade?)grade)))
        select (account, moves, grade);

    /// <summary>Few different targets and equal weights give many ties.</summary>
    private static Gen<DrawnCurve> Coarse => Gen.Constant(new DrawnCurve(Curves.Linear(0, 4), [0, 1, 2, 3, 4], CurveShape.Rises, 0, 1, 0, 4));

    private static Gen<Move> MoveFor(DrawnAccount account) =>
        from place in Gen.Choose(0, account.Values.Length - 1)
        from target in Gen.Elements([.. account.Drawn.Factors[place].Curve.Ends, account.Drawn.Factors[place].Curve.GreatestAt])
        from cost in Gen.Elements(0m, 0m, 1m, 1m, 2m, 0.1m, 0.2m, 0.3m, 1_000_000_000_000_000m)
        select new Move(account.Drawn.Card.Factors[place].Name, target, cost);

    /// <summary>Every subset with at most one move per factor that reaches the bound.</summary>
    private static List<(int[] Moves, decimal Cost, double Points)> Ways(DrawnAccount account, Move[] moves, double bound)
    {
        var ways = new List<(int[], decimal, double)>();
        for (var subset = 0; subset < 1 << moves.Length; subset++)
        {
            var taken = Enumerable.Range(0, moves.Length).Where(i => (subset & (1 << i)) != 0).ToArray();
            if (taken.DistinctBy(i => moves[i].Factor).Count() == taken.Length && After(account, moves, taken).Points is { } points && points >= bound)
            {
                ways.Add((taken, taken.Sum(i => moves[i].Cost), points));
            }
        }

        return ways;
    }

    private static AccountScore After(DrawnAccount account, Move[] moves, int[] taken)
    {
        var values = account.Values.ToArray();
        foreach (var i in taken)
        {
            values[account.Drawn.Card.Factors.Index().Single(item => item.Item.Name == moves[i].Factor).Index] = moves[i].Target;
        }

        return account.Drawn.Scorer.Evaluate(values);
    }

    private static int FirstNamed(int[]? one, int[]? other) =>
        one!.Zip(other!).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);

    private static void Note(Reached reached, List<(int[] Moves, decimal Cost, double Points)> ways, (int[] Moves, decimal Cost, double Points) best, Move[] moves)
    {
        reached.Note("found", best.Moves is not null);
        reached.Note("out of reach", best.Moves is null);
        reached.Note("several per factor", moves.DistinctBy(move => move.Factor).Count() < moves.Length);
        if (best.Moves is not null)
        {
            var tied = ways.Where(way => way.Cost == best.Cost).ToArray();
            reached.Note("several moves", best.Moves.Length > 1);
            reached.Note("zero cost", best.Cost == 0);
            reached.Note("tied cost", tied.Length > 1);
            reached.Note("tied cost and count", tied.Count(way => way.Moves.Length == best.Moves.Length) > 1);
            reached.Note("complete tie", tied.Count(way => way.Moves.Length == best.Moves.Length && way.Points == best.Points) > 1);
        }
    }
}

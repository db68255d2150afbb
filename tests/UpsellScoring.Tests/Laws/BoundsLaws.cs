using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>Where scores lie.</summary>
public class BoundsLaws
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Score_OfAnyCardAndValues_LiesWithinItsRange()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            Note(reached, account);
            var score = account.Score();
            Assert.InRange(score.Points ?? 0, 0, 100);
            Assert.InRange(score.Coverage, 0, 1);
            Assert.InRange(score.Lowest, 0, score.Highest);
            Assert.InRange(score.Highest, score.Lowest, 100);
            Assert.Equal(score.Outcome == ScoreOutcome.Scored, score.Points.HasValue);
        });
        reached.AtLeast(0.05, "on an end", "beside an end", "far outside", "subnormal", "something unknown", "host's curve", "no score");
        reached.AtLeast(0.02, "60 factors", "all unknown", "required unknown");
    }

    [Fact]
    public void Outcome_OfAnyCardAndValues_FollowsTheRules()
    {
        Law.Holds(Generate.Account, account =>
        {
            var known = account.Values.Count(value => !double.IsNaN(value));
            var required = account.Places.Any(place => double.IsNaN(place.Value) && place.Factor.Factor.Unknown.Kind == UnknownRuleKind.Required);
            var expected = known == 0 ? ScoreOutcome.AllUnknown : required ? ScoreOutcome.RequiredUnknown : ScoreOutcome.Scored;
            var score = account.Score();
            Assert.Equal(expected, score.Outcome);
            Assert.Equal(known == account.Values.Length, score.Coverage == 1);
            Assert.Equal(known == 0, score.Coverage == 0);
        });
    }

    [Fact]
    public void Score_WhenUnknownCurvesReachFrom0To1_LiesBetweenItsBounds()
    {
        var reached = new Reached();
        Law.Holds(Generate.AccountOf(Generate.CardOf(Generate.FactorCount, Generate.UnitCurve, Generate.RuleWithoutRequired)), account =>
        {
            var score = account.Score();
            reached.Note("something unknown", score.Points is not null && score.Coverage < 1);
            if (score.Points is { } points)
            {
                Assert.InRange(points, score.Lowest, score.Highest);
            }
        });
        reached.AtLeast(0.3, "something unknown");
    }

    [Fact]
    public void Score_WhenKnownValuesAreNextToTheirGreatest_LiesBetweenItsBounds()
    {
        // Here only rounding stands between the score and its bounds.
        var ramps = from start in Gen.Choose(1, 50)
                    from width in Gen.Choose(1, 50)
                    select new DrawnCurve(Curves.Linear(start, start + width), [start, start + width], CurveShape.Rises, 0, 1, start, start + width);
        var cases = from account in Generate.AccountOf(Generate.CardOf(Gen.Choose(2, 12), ramps, Generate.RuleWithoutRequired))
                    select account with { Values = [.. account.Places.Select(place => double.IsNaN(place.Value) ? place.Value : Math.BitDecrement(place.Factor.Curve.GreatestAt))] };
        var reached = new Reached();
        Law.Holds(cases, account =>
        {
            var score = account.Score();
            reached.Note("within rounding of the best", score.Points is > 100 - 1e-9 and < 100 && score.Coverage < 1);
            if (score.Points is { } points)
            {
                Assert.InRange(points, score.Lowest, score.Highest);
            }
        });
        reached.AtLeast(0.1, "within rounding of the best");
    }

    [Fact]
    public void Bounds_WhenUnknownValuesAreFilledWithTheirExtremes_AreAttained()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            var score = account.Score();
            var worst = Filled(account, curve => curve.LeastAt).Score();
            var best = Filled(account, curve => curve.GreatestAt).Score();
            reached.Note("something unknown", score.Coverage < 1);
            reached.Note("bounds apart", score.Highest - score.Lowest > 1);
            Law.Near(score.Lowest, worst.Points!.Value, Tolerance);
            Law.Near(score.Highest, best.Points!.Value, Tolerance);
        });
        reached.AtLeast(0.3, "something unknown", "bounds apart");
    }

    [Fact]
    public void Bounds_WhenUnknownValuesAreFilledWithAny_EncloseTheScore()
    {
        var cases = from account in Generate.Account from values in Generate.KnownValuesFor(account.Drawn) select (account, values);
        Law.Holds(cases, drawn =>
        {
            var (account, values) = drawn;
            var bounds = account.Score();
            var filled = account with { Values = [.. account.Values.Select((value, i) => double.IsNaN(value) ? values[i] : value)] };
            Assert.InRange(filled.Score().Points!.Value, bounds.Lowest - Tolerance, bounds.Highest + Tolerance);
        });
    }

    [Fact]
    public void Bounds_WhenEverythingIsKnown_AreTheScore()
    {
        var cases = from card in Generate.Card from values in Generate.KnownValuesFor(card) select new DrawnAccount(card, values);
        Law.Holds(cases, account =>
        {
            var score = account.Score();
            Law.SameBits(score.Points!.Value, score.Lowest);
            Law.SameBits(score.Points!.Value, score.Highest);
        });
    }

    [Fact]
    public void Grade_OfAnyScore_IsTheHighestWhoseBoundIsNotAbove()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            var score = account.Score();
            var grades = account.Drawn.Card.Grades;
            reached.Note("several grades", grades.Count > 1 && score.Points is not null);
            reached.Note("not the lowest grade", score.Grade is not null && score.Grade != grades[^1]);
            Assert.Equal(score.Points is { } points ? grades.First(grade => grade.From <= points) : null, score.Grade);
        });
        reached.AtLeast(0.2, "several grades", "not the lowest grade");
    }

    [Fact]
    public void Score_WhenAllValuesAreAtTheirGreatest_IsExactly100() =>
        Law.Holds(UnitCards(), card => Law.SameBits(100, card.Scorer.Evaluate([.. card.Factors.Select(factor => factor.Curve.GreatestAt)]).Points!.Value));

    [Fact]
    public void Score_WhenAllValuesAreAtTheirLeast_IsExactly0() =>
        Law.Holds(UnitCards(), card => Law.SameBits(0, card.Scorer.Evaluate([.. card.Factors.Select(factor => factor.Curve.LeastAt)]).Points!.Value));

    private static FsCheck.Gen<DrawnCard> UnitCards() => Generate.CardOf(Generate.FactorCount, Generate.UnitCurve, Generate.Rule);

    private static DrawnAccount Filled(DrawnAccount account, Func<DrawnCurve, double> filling) =>
        account with { Values = [.. account.Places.Select(place => double.IsNaN(place.Value) ? filling(place.Factor.Curve) : place.Value)] };

    private static void Note(Reached reached, DrawnAccount account)
    {
        foreach (var (factor, value) in account.Places.Where(place => !double.IsNaN(place.Value)))
        {
            reached.Note("on an end", factor.Curve.Ends.Contains(value));
            reached.Note("beside an end", factor.Curve.Ends.Contains(Math.BitDecrement(value)) || factor.Curve.Ends.Contains(Math.BitIncrement(value)));
            reached.Note("far outside", Math.Abs(value) > 1e15);
            reached.Note("subnormal", double.IsSubnormal(value));
        }

        var unknown = account.Places.Where(place => double.IsNaN(place.Value)).ToArray();
        reached.Note("something unknown", unknown.Length > 0);
        reached.Note("all unknown", unknown.Length == account.Values.Length);
        reached.Note("required unknown", unknown.Length < account.Values.Length && unknown.Any(place => place.Factor.Factor.Unknown.Kind == UnknownRuleKind.Required));
        reached.Note("no score", account.Score().Points is null);
        reached.Note("60 factors", account.Values.Length == 60);
        reached.Note("host's curve", account.Drawn.Factors.Any(factor => factor.Curve.Curve is HostCurve));
    }
}

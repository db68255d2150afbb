using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>What says nothing about an account, or nothing that tells it from others, changes nothing.</summary>
public class UnknownLaws
{
    private const double Tolerance = 1e-12 * 100;

    [Fact]
    public void Score_WithAnUnknownFactorLeftOut_IsThatOfTheCardWithoutIt()
    {
        var reached = new Reached();
        var cases = from account in Generate.AccountOf(Generate.CardOf(Generate.FactorCount.Where(count => count > 1), Generate.AnyCurve, Generate.Rule))
                    from place in Gen.Choose(0, account.Values.Length - 1)
                    select (account, place);
        Law.Holds(cases, drawn =>
        {
            var (card, place) = (drawn.account.Drawn.Card, drawn.place);
            var unknown = drawn.account.With(place, double.NaN).Values;
            var leftOut = new Scorecard("left out", card.Factors.Select((factor, i) => i == place ? factor with { Unknown = UnknownRule.LeaveOut } : factor), [new("all", 0)]);
            var without = new Scorecard("without", Scorecard.NormalizeWeights(card.Factors.Where((_, i) => i != place)), [new("all", 0)]);
            var (one, other) = (leftOut.BindValues().Evaluate(unknown), without.BindValues().Evaluate([.. unknown.Where((_, i) => i != place)]));
            reached.Note("scored", one.Points is not null);
            Assert.Equal(other.Outcome, one.Outcome);
            Law.Near(other.Points ?? 0, one.Points ?? 0, Tolerance);
            Law.Near(other.Coverage * (100 - card.Factors[place].Weight) / 100, one.Coverage, 1e-12);
        });
        reached.AtLeast(0.5, "scored");
    }

    [Fact]
    public void Score_WithAFactorAllAccountsShare_KeepsTheirOrder()
    {
        var reached = new Reached();
        var cases = from card in Generate.CardOf(Gen.Choose(2, 10), Generate.AnyCurve, Generate.RuleWithoutRequired)
                    from place in Gen.Choose(0, card.Factors.Count - 1)
                    from shared in Generate.Known(card.Factors[place].Curve)
                    from pattern in Generate.ValuesFor(card)
                    from one in Generate.KnownValuesFor(card)
                    from other in Generate.KnownValuesFor(card)
                    select (card, place, shared, Masked(one, pattern), Masked(other, pattern));
        Law.Holds(cases, drawn =>
        {
            var (card, place, shared, one, other) = drawn;
            var without = new Scorecard("without", Scorecard.NormalizeWeights(card.Card.Factors.Where((_, i) => i != place)), [new("all", 0)]).BindValues();
            var apart = Difference(without, [.. one.Where((_, i) => i != place)], [.. other.Where((_, i) => i != place)]);
            var together = Difference(card.Scorer, With(one, place, shared), With(other, place, shared));
            reached.Note("apart", Math.Abs(apart ?? 0) > 1e-9);
            // Where nothing else is known there is no order to keep. Else all differences shrink by one positive share.
            if (apart is { } difference)
            {
                var counted = card.Card.Factors.Where((factor, i) => i != place && (!double.IsNaN(one[i]) || factor.Unknown.Kind != UnknownRuleKind.LeaveOut)).Sum(factor => factor.Weight);
                Law.Near(difference * counted / (counted + card.Card.Factors[place].Weight), together!.Value, Tolerance);
            }
        });
        reached.AtLeast(0.5, "apart");
    }

    [Fact]
    public void Score_WithEverythingUnknown_IsNoneBetweenTheBoundsOfTheCurves()
    {
        Law.Holds(Generate.Card, card =>
        {
            var values = new double[card.Factors.Count];
            Array.Fill(values, double.NaN);
            var score = card.Scorer.Evaluate(values);
            Assert.Equal(ScoreOutcome.AllUnknown, score.Outcome);
            Assert.Null(score.Points);
            Assert.Null(score.Grade);
            Law.SameBits(0, score.Coverage);
            Law.Near(card.Factors.Sum(factor => factor.Factor.Weight * factor.Curve.Least), score.Lowest, Tolerance);
            Law.Near(card.Factors.Sum(factor => factor.Factor.Weight * factor.Curve.Greatest), score.Highest, Tolerance);
        });
    }

    [Fact]
    public void Score_OfTheWorstRule_IsThatOfTheLeastUtility()
    {
        Law.Holds(Generate.AccountOf(Generate.CardOf(Generate.FactorCount, Generate.AnyCurve, Gen.Constant(UnknownRule.Worst))), account =>
        {
            var score = account.Score();
            if (score.Points is { } points)
            {
                var filled = account with { Values = [.. account.Places.Select(place => double.IsNaN(place.Value) ? place.Factor.Curve.LeastAt : place.Value)] };
                Law.SameBits(filled.Score().Points!.Value, points);
            }
        });
    }

    [Fact]
    public void Score_OfTheNeutralRule_CountsTheFixedUtility()
    {
        var cases = Generate.AccountOf(Generate.CardOf(Generate.FactorCount, Generate.AnyCurve, Generate.Utility.Select(UnknownRule.Neutral)));
        Law.Holds(cases, account =>
        {
            if (account.Score().Points is { } points)
            {
                var expected = account.Places.Sum(place => place.Factor.Factor.Weight
                    * (double.IsNaN(place.Value) ? place.Factor.Factor.Unknown.NeutralUtility!.Value : place.Factor.Curve.Curve.Utility(place.Value)));
                Law.Near(expected, points, Tolerance);
            }
        });
    }

    private static double[] Masked(double[] values, double[] pattern) => [.. values.Select((value, i) => double.IsNaN(pattern[i]) ? double.NaN : value)];

    private static double[] With(double[] values, int place, double value) => [.. values.Select((old, i) => i == place ? value : old)];

    private static double? Difference(ValueScorer scorer, double[] one, double[] other) => scorer.Evaluate(one).Points - scorer.Evaluate(other).Points;
}

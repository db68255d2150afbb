using FsCheck.Fluent;

using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Laws;

/// <summary>What an explanation says adds up to the score it explains.</summary>
public class ContributionLaws
{
    private const double Tolerance = 1e-12 * 100;

    [Fact]
    public void Explain_OfAnyAccount_HoldsThePlainScore()
    {
        Law.Holds(Generate.Account, account =>
        {
            var plain = account.Score();
            Law.SameBits(plain, account.Explain().Score);
            Law.SameBits(plain, account.Drawn.Scorer.Evaluate(account.Values, new Contribution[account.Values.Length + 1]));
            var bound = account.Drawn.BindRows();
            Law.SameBits(plain, bound.Evaluate(account.Values));
            Law.SameBits(plain, bound.Explain(account.Values).Score);
        });
    }

    [Fact]
    public void Factors_AddedInCardOrder_GiveThePointsBitForBit()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            var explanation = account.Explain();
            double sum = 0, weight = 0;
            foreach (var factor in explanation.Factors)
            {
                if (factor.Utility is { } utility)
                {
                    sum += factor.Weight * utility;
                    weight += factor.Weight;
                }
            }

            reached.Note("scored with something unknown", explanation.Score.Points is not null && explanation.Score.Coverage < 1);
            if (explanation.Score.Points is { } points)
            {
                Law.SameBits(100 * (sum / weight), points);
            }
        });
        reached.AtLeast(0.2, "scored with something unknown");
    }

    [Fact]
    public void Contributions_AddedInCardOrder_GiveThePointsBitForBit()
    {
        Law.Holds(Generate.Account, account =>
        {
            var contributions = new Contribution[account.Values.Length];
            var score = account.Drawn.Scorer.Evaluate(account.Values, contributions);
            double sum = 0, weight = 0, points = 0;
            foreach (var contribution in contributions)
            {
                points += contribution.Points;
                if (contribution.Utility is { } utility)
                {
                    sum += account.Drawn.Card.Factors[contribution.FactorIndex].Weight * utility;
                    weight += account.Drawn.Card.Factors[contribution.FactorIndex].Weight;
                }
            }

            Law.Near(score.Points ?? 0, points, Tolerance);
            if (score.Points is { } total)
            {
                Law.SameBits(100 * (sum / weight), total);
            }
        });
    }

    [Fact]
    public void Contribution_OfAnyFactor_SharesItsWeightBetweenPointsAndPointsLost()
    {
        Law.Holds(Generate.Account, account =>
        {
            var contributions = new Contribution[account.Values.Length];
            var score = account.Drawn.Scorer.Evaluate(account.Values, contributions);
            var explained = account.Explain().Factors;
            var counted = account.Drawn.Card.Factors.Where((_, i) => contributions[i].Utility is not null).Sum(factor => factor.Weight);
            foreach (var (place, contribution) in contributions.Index())
            {
                var (factor, value) = (account.Drawn.Factors[place].Factor, account.Values[place]);
                Assert.Equal(place, contribution.FactorIndex);
                Assert.Equal(double.IsNaN(value) ? null : value, contribution.Value);
                Assert.Equal(!double.IsNaN(value), contribution.IsKnown);
                Assert.True(double.IsNaN(value) || contribution.Utility is not null);
                var share = score.Points is null || contribution.Utility is null ? 0 : 100 * factor.Weight / counted;
                Law.Near(share, contribution.Points + contribution.PointsLost, Tolerance);
                Law.Near(share * (contribution.Utility ?? 0), contribution.Points, Tolerance);
                Assert.Equal(
                    new ExplainedFactor(factor.Name, factor.Weight, contribution.Value, contribution.Utility, contribution.Points, contribution.PointsLost), explained[place]);
            }
        });
    }

    [Fact]
    public void Rounded_ToAnyDecimals_AddsUpToTheRoundedScore()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            var explanation = account.Explain();
            for (var decimals = 0; decimals <= RoundedScore.MostDecimals; decimals++)
            {
                var rounded = explanation.Rounded(decimals);
                Assert.Equal(explanation.Factors.Select(factor => factor.Name), rounded.Factors.Select(factor => factor.Name));
                if (explanation.Score.Points is not { } points)
                {
                    Assert.Null(rounded.Points);
                    Assert.All(rounded.Factors, row => Assert.Null(row.Points));
                    continue;
                }

                var unit = (decimal)Math.Pow(10, -decimals);
                Assert.Equal(decimal.Round((decimal)points, decimals, MidpointRounding.AwayFromZero), rounded.Points);
                Assert.Equal(rounded.Points, rounded.Factors.Sum(row => row.Points));
                foreach (var (row, factor) in rounded.Factors.Zip(explanation.Factors))
                {
                    Assert.True(Math.Abs(row.Points!.Value - (decimal)factor.Points) < unit, $"{row} of {factor} with {decimals} decimals");
                    Assert.True(row.Points >= 0 && row.Points % unit == 0, $"{row} of {factor} with {decimals} decimals");
                }

                reached.Note("rows moved to add up", rounded.Factors.Zip(explanation.Factors).Any(pair =>
                    pair.First.Points != decimal.Round((decimal)pair.Second.Points, decimals, MidpointRounding.AwayFromZero)));
            }
        });
        reached.AtLeast(0.1, "rows moved to add up");
    }

    [Fact]
    public void Reasons_OfAnyAccount_AreCompleteAndOrdered()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            var explanation = account.Explain();
            var counted = 0.0;
            foreach (var factor in explanation.Factors)
            {
                counted += factor.Utility is null ? 0 : factor.Weight;
            }

            var rows = account.Drawn.Factors.Select((drawn, i) => (drawn.Curve, Row: explanation.Factors[i])).Where(row => explanation.Score.Points is not null && row.Row.Utility is not null);
            AssertReasons("gives:", rows.Select(row => (row.Row.Name, 100 * row.Row.Weight * (row.Row.Utility!.Value - row.Curve.Least) / counted)), explanation.Reasons.For);
            AssertReasons("loses:", rows.Select(row => (row.Row.Name, 100 * row.Row.Weight * (row.Curve.Greatest - row.Row.Utility!.Value) / counted)), explanation.Reasons.Against);
            reached.Note("for and against", explanation.Reasons.For.Count > 0 && explanation.Reasons.Against.Count > 0);

            // The points that hang on unknown values are the width between the bounds.
            var open = explanation.Reasons.Unknown;
            Law.Near(explanation.Score.Highest - explanation.Score.Lowest, open.Sum(reason => reason.Points), Tolerance);
            var required = open.TakeWhile(reason => Rule(account, reason) == UnknownRuleKind.Required).ToArray();
            Assert.DoesNotContain(open.Skip(required.Length), reason => Rule(account, reason) == UnknownRuleKind.Required);
            Descending(required);
            Descending(open.Skip(required.Length));
            Assert.Equal(
                account.Places.Where(place => double.IsNaN(place.Value) && (place.Factor.Curve.Least < place.Factor.Curve.Greatest || place.Factor.Factor.Unknown.Kind == UnknownRuleKind.Required))
                    .Select(place => "unknown:" + place.Factor.Factor.Name).Order(StringComparer.Ordinal),
                open.Select(reason => reason.Code).Order(StringComparer.Ordinal));
            reached.Note("several unknown", open.Count > 1);
        });
        reached.AtLeast(0.2, "for and against", "several unknown");
    }

    [Fact]
    public void ReasonsAgainst_AnyBaseline_SplitTheDifferenceToIt()
    {
        var cases = from account in Generate.Account
                    from baseline in Generate.Utility.ArrayOf(account.Values.Length)
                    select (account, baseline);
        Law.Holds(cases, drawn =>
        {
            var explanation = drawn.account.Explain();
            var reasons = explanation.ReasonsAgainst(drawn.baseline);
            Assert.All(reasons.For.Concat(reasons.Against), reason => Assert.True(reason.Points > 0));
            Assert.Empty(reasons.For.Select(reason => reason.Factor).Intersect(reasons.Against.Select(reason => reason.Factor)));
            Descending(reasons.For);
            Descending(reasons.Against);
            if (explanation.Score.Points is { } points)
            {
                var counted = explanation.Factors.Index().Where(row => row.Item.Utility is not null).ToArray();
                var atBaseline = 100 * counted.Sum(row => row.Item.Weight * drawn.baseline[row.Index]) / counted.Sum(row => row.Item.Weight);
                Law.Near(points - atBaseline, reasons.For.Sum(reason => reason.Points) - reasons.Against.Sum(reason => reason.Points), Tolerance);
            }
        });
    }

    private static UnknownRuleKind Rule(DrawnAccount account, ScoreReason reason) => account.Drawn.Card.Factors.Single(factor => factor.Name == reason.Factor).Unknown.Kind;

    /// <summary>All rows above zero, the most points first, ties in card order.</summary>
    private static void AssertReasons(string code, IEnumerable<(string Name, double Points)> rows, IReadOnlyList<ScoreReason> reasons) =>
        Assert.Equal(rows.Where(row => row.Points > 0).OrderByDescending(row => row.Points).Select(row => new ScoreReason(code + row.Name, row.Name, row.Points)), reasons);

    private static void Descending(IEnumerable<ScoreReason> reasons) => Assert.Equal(reasons.OrderByDescending(reason => reason.Points), reasons);
}

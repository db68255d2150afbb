using FsCheck;
using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>A score is a weighted mean of utilities.</summary>
public class MixtureLaws
{
    private const double Tolerance = 1e-12 * 100;

    private static readonly Gen<DrawnCurve> Identity = Gen.Constant(new DrawnCurve(Curves.Linear(0, 1), [0, 1], CurveShape.Rises, 0, 1, 0, 1));

    [Fact]
    public void Score_OfMixedUtilities_IsTheMixedScore()
    {
        var reached = new Reached();
        var cases = from card in Generate.CardOf(Generate.FactorCount, Identity, Generate.RuleWithoutRequired)
                    from pattern in Generate.ValuesFor(card)
                    from one in Generate.Utility.ArrayOf(card.Factors.Count)
                    from other in Generate.Utility.ArrayOf(card.Factors.Count)
                    from share in Generate.Fraction
                    select (card, pattern, one, other, share);
        Law.Holds(cases, drawn =>
        {
            var (card, pattern, one, other, share) = drawn;
            var mixed = one.Zip(other, (u1, u2) => (share * u1) + ((1 - share) * u2)).ToArray();
            var score = Points(card, mixed, pattern);
            var expected = (share * Points(card, one, pattern)) + ((1 - share) * Points(card, other, pattern));
            reached.Note("some unknown", score is not null && pattern.Any(double.IsNaN));
            Assert.Equal(expected is null, score is null);
            Law.Near(expected ?? 0, score ?? 0, Tolerance);
        });
        reached.AtLeast(0.3, "some unknown");
    }

    [Fact]
    public void Score_OfAnyAccount_LiesBetweenTheLeastAndTheGreatestUtilityThatCounts()
    {
        var reached = new Reached();
        Law.Holds(Generate.Account, account =>
        {
            if (account.Score().Points is not { } points)
            {
                return;
            }

            var utilities = account.Places
                .Select(place => double.IsNaN(place.Value) ? Stand(place.Factor) : place.Factor.Curve.Curve.Utility(place.Value))
                .OfType<double>()
                .ToArray();
            reached.Note("strictly inside", utilities.Min() * 100 < points && points < utilities.Max() * 100);
            Assert.InRange(points, (100 * utilities.Min()) - Tolerance, (100 * utilities.Max()) + Tolerance);
        });
        reached.AtLeast(0.3, "strictly inside");
    }

    private static double? Stand(DrawnFactor factor) => factor.Factor.Unknown.Kind switch
    {
        UnknownRuleKind.Neutral => factor.Factor.Unknown.NeutralUtility,
        UnknownRuleKind.Worst => factor.Curve.Least,
        _ => null,
    };

    private static double? Points(DrawnCard card, double[] utilities, double[] pattern) =>
        card.Scorer.Evaluate([.. utilities.Select((utility, i) => double.IsNaN(pattern[i]) ? double.NaN : utility)]).Points;
}

using FsCheck;
using FsCheck.Fluent;

namespace UpsellScoring.Tests.Laws;

/// <summary>More is never worth less, not even by one unit in the last place.</summary>
public class MonotoneLaws
{
    private const int ScannedCurves = 120;
    private const int StepsEachWay = 200;
    private const int PairsAtLeast = 200_000;

    [Theory]
    [InlineData("linear")]
    [InlineData("falling")]
    [InlineData("logarithmic")]
    [InlineData("logistic rising")]
    [InlineData("logistic falling")]
    [InlineData("steps rising")]
    [InlineData("steps falling")]
    [InlineData("piecewise-linear rising")]
    [InlineData("piecewise-linear falling")]
    [InlineData("peak")]
    [InlineData("percentile")]
    public void Utility_OfOrderedValues_IsOrdered(string kind)
    {
        var reached = new Reached();
        var cases = from curve in Generate.Named(kind) from one in Generate.Known(curve) from other in Generate.Known(curve) select (curve, one, other);
        Law.Holds(cases, drawn =>
        {
            var (curve, low, high) = (drawn.curve, Math.Min(drawn.one, drawn.other), Math.Max(drawn.one, drawn.other));
            var (below, above) = (curve.Curve.Utility(low), curve.Curve.Utility(high));
            reached.Note("utilities differ", below != above);
            Assert.InRange(below, curve.Least, curve.Greatest);
            Assert.InRange(above, curve.Least, curve.Greatest);
            Ordered(curve, low, high, below, above);
        });
        reached.AtLeast(0.2, "utilities differ");
    }

    [Theory]
    [InlineData("linear")]
    [InlineData("falling")]
    [InlineData("logarithmic")]
    [InlineData("logistic rising")]
    [InlineData("logistic falling")]
    [InlineData("steps rising")]
    [InlineData("steps falling")]
    [InlineData("piecewise-linear rising")]
    [InlineData("piecewise-linear falling")]
    [InlineData("peak")]
    [InlineData("percentile")]
    public void Utility_OfAdjacentDoubles_IsOrdered(string kind)
    {
        var scanned = 0;
        var steps = 0;
        foreach (var (curve, inside) in Law.Sample(from curve in Generate.Named(kind) from inside in Inside(curve).ArrayOf(6) select (curve, inside), ScannedCurves))
        {
            foreach (var start in curve.Ends.Concat(inside))
            {
                var value = start;
                for (var i = 0; i < StepsEachWay; i++)
                {
                    value = Math.BitDecrement(value);
                }

                var utility = curve.Curve.Utility(value);
                for (var i = 0; i < 2 * StepsEachWay; i++)
                {
                    var next = Math.BitIncrement(value);
                    var later = curve.Curve.Utility(next);
                    Ordered(curve, value, next, utility, later);
                    scanned++;
                    steps += later != utility ? 1 : 0;
                    (value, utility) = (next, later);
                }
            }
        }

        Assert.True(scanned >= PairsAtLeast, $"{scanned} pairs");
        Assert.True(steps >= (kind.StartsWith("steps", StringComparison.Ordinal) ? 100 : 10_000), $"{steps} of {scanned} pairs differ");
    }

    [Fact]
    public void Utility_AtTheExtremes_IsExact()
    {
        Law.Holds(Generate.AnyCurve, curve =>
        {
            Law.SameBits(curve.Least, curve.Curve.Utility(curve.LeastAt));
            Law.SameBits(curve.Greatest, curve.Curve.Utility(curve.GreatestAt));
        });
    }

    [Fact]
    public void Score_WhenOneUtilityRises_NeverFalls()
    {
        var reached = new Reached();
        var cases = from account in Generate.AccountOf(Generate.CardOf(Generate.FactorCount, Generate.AnyCurve, Generate.RuleWithoutRequired))
                    from place in Gen.Choose(0, account.Values.Length - 1)
                    from one in Generate.Known(account.Drawn.Factors[place].Curve)
                    from other in Generate.Known(account.Drawn.Factors[place].Curve)
                    select (account, place, one, other);
        Law.Holds(cases, drawn =>
        {
            var curve = drawn.account.Drawn.Factors[drawn.place].Curve.Curve;
            var (low, high) = curve.Utility(drawn.one) <= curve.Utility(drawn.other) ? (drawn.one, drawn.other) : (drawn.other, drawn.one);
            var (worse, better) = (drawn.account.With(drawn.place, low).Score(), drawn.account.With(drawn.place, high).Score());
            reached.Note("points rise", worse.Points < better.Points);
            Assert.True(worse.Points <= better.Points, FormattableString.Invariant($"{worse.Points:R} -> {better.Points:R}"));
            Law.SameBits(worse.Coverage, better.Coverage);
        });
        reached.AtLeast(0.3, "points rise");
    }

    private static Gen<double> Inside(DrawnCurve curve) =>
        from one in Gen.Elements(curve.Ends) from other in Gen.Elements(curve.Ends) from share in Generate.Fraction select one + (share * (other - one));

    private static void Ordered(DrawnCurve curve, double low, double high, double below, double above)
    {
        var ordered = curve.Shape switch
        {
            CurveShape.Rises => below <= above,
            CurveShape.Falls => below >= above,
            CurveShape.Peaks when high <= curve.GreatestAt => below <= above,
            CurveShape.Peaks when low >= curve.GreatestAt => below >= above,
            CurveShape.Peaks => true,
            _ => throw new ArgumentException("A curve of any shape has no order.", nameof(curve)),
        };
        if (!ordered)
        {
            Assert.Fail(FormattableString.Invariant($"{curve}: u({low:R}) = {below:R}, u({high:R}) = {above:R}"));
        }
    }
}

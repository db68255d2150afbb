using FsCheck;
using FsCheck.Fluent;
using UpsellScoring.Outcomes;
using UpsellScoring.Tests.Outcomes;

namespace UpsellScoring.Tests.Laws;

/// <summary>A calibrated probability keeps the order of the points, lies in its interval and does not depend on the order of the rows.</summary>
public class CalibrationLaws
{
    private static readonly Gen<(double Points, int Accepted)[]> Sets =
        (from points in Gen.Frequency((3, Gen.Choose(0, 20).Select(point => (double)point)), (1, Generate.Fraction.Select(share => share * 20)))
         from chance in Generate.Fraction
         select (points, chance < (points + 2) / 24 ? 1 : 0)).NonEmptyListOf().Select(rows => rows.ToArray());

    [Fact]
    public void Isotonic_AnyRows_IsMonotoneAndKeepsTheMean()
    {
        var reached = new Reached();
        Law.Holds(Sets, rows =>
        {
            var scores = Grouped(rows);
            var model = (IsotonicModel?)IsotonicFit.Of(scores).Model;
            reached.Note("blocks", model is not null);
            if (model is null)
            {
                return;
            }

            Assert.Equal((rows.Sum(row => row.Accepted), rows.Length), (model.Blocks.Sum(block => block.Accepted), model.Answered));
            Law.Near(rows.Average(row => row.Accepted), rows.Average(row => model.Evaluate(row.Points).Probability!.Value), 1e-12);
            var fitted = rows.OrderBy(row => row.Points).Select(row => model.Evaluate(row.Points).Probability!.Value).ToArray();
            Assert.Equal(fitted.Order(), fitted);

            // Least squares: no other never falling steps on the same scores are nearer, here the overall rate.
            var mean = rows.Average(row => row.Accepted);
            Assert.True(rows.Sum(row => Square(row.Accepted - model.Evaluate(row.Points).Probability!.Value)) <= rows.Sum(row => Square(row.Accepted - mean)) + 1e-9);
        });
        reached.AtLeast(0.4, "blocks");
    }

    [Fact]
    public void Probability_AnyModelAndPoints_KeepsTheOrderAndLiesInItsInterval()
    {
        var reached = new Reached();
        var cases = from rows in Sets from one in Generate.Number from other in Generate.Number select (rows, Math.Min(one, other), Math.Max(one, other));
        Law.Holds(cases, drawn =>
        {
            var (rows, low, high) = drawn;
            foreach (var method in Enum.GetValues<CalibrationMethod>())
            {
                if (rows.Sum(row => row.Accepted) is var accepted && (accepted == 0 || accepted == rows.Length)) continue;
                var model = Calibration.Fit(method, Grouped(rows)).Model;
                reached.Note("model", model is not null);
                if (model is null) continue;
                foreach (var (lower, upper) in new[] { (low, high), (low % 20, Math.Max(low % 20, high % 20)) })
                {
                    var (below, above) = (model.Evaluate(lower), model.Evaluate(upper));
                    Assert.True(below.Probability <= above.Probability);
                    Assert.True(0 <= above.Lower!.Value && above.Lower!.Value <= above.Probability && above.Probability <= above.Upper!.Value && above.Upper!.Value <= 1);
                    Assert.True(above.Outcomes >= 1);
                }
            }
        });
        reached.AtLeast(0.4, "model");
    }

    [Fact]
    public void Fit_AnyOrderAndCulture_IsTheSameToTheBit() => Law.Holds(Sets, rows =>
    {
        foreach (var method in Enum.GetValues<CalibrationMethod>())
        {
            var options = new AcceptanceFitOptions { Method = method, LeastPerClass = 2, Folds = 3 };
            var expected = Fit(rows, options);
            var shuffled = rows.ToArray();
            new Random(rows.Length).Shuffle(shuffled);
            var other = Fit(shuffled, options);
            Assert.Equal((expected.Outcome, expected.Model), (other.Outcome, other.Model));
            Law.SameBits(expected.Validation?.Brier ?? double.NaN, other.Validation?.Brier ?? double.NaN);
            Assert.Equal(expected.ToString(), Cultures.Same(() => Fit(rows, options).ToString()));
        }
    });

    private static AcceptanceFit Fit((double Points, int Accepted)[] rows, AcceptanceFitOptions options) =>
        AcceptanceFit.Of(Rows.Of([.. rows.Select(row => row.Points)], Rows.Outcomes([.. rows.Select(row => row.Accepted)])), options);

    private static GroupedScores Grouped((double Points, int Accepted)[] rows) =>
        GroupedScores.Of(AnsweredScores.Of(rows.Select(row => row.Points).ToArray(), Rows.Outcomes([.. rows.Select(row => row.Accepted)])));

    private static double Square(double value) => value * value;
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Laws;

/// <summary>What a back-test says does not depend on the scale of the score, the order of the rows or the machine.</summary>
public class OutcomeLaws
{
    private const double Tolerance = 1e-12;

    private static readonly BackTestOptions Few = new() { LeastPerClass = 2, Grades = [new("A", 20), new("B", -5), new("C", -20)] };

    private static readonly Gen<double> Score = Gen.Frequency(
        (4, Gen.Choose(-30, 30).Select(score => (double)score)),
        (2, Generate.Fraction.Select(share => (share * 60) - 30)));

    private static readonly Gen<ProposalOutcome> Answer = Gen.Frequency(
        (4, Gen.Elements(ProposalOutcome.Accepted, ProposalOutcome.Refused)),
        (1, Gen.Elements(ProposalOutcome.NeverProposed, ProposalOutcome.Open)));

    private static readonly Gen<(double Points, ProposalOutcome Answer, double Probability, double Value, double Expected)[]> Sets =
        (from points in Score
         from answer in Answer
         from probability in Generate.Fraction
         from value in Generate.Number
         from expected in Generate.Number
         select (points, answer, probability, value, expected)).NonEmptyListOf().Select(rows => rows.ToArray());

    [Fact]
    public void Area_RisingTransform_KeepsItsBits() => Law.Holds(Sets, rows =>
    {
        var (points, answers) = Columns(rows);
        var expected = Discrimination.Of(points, answers);
        Func<double, double>[] transforms = [point => (3 * point) - 700, point => point * point * point, point => Math.Exp(point / 7), point => Math.Atan(point)];
        foreach (var transform in transforms)
        {
            Same(expected, Discrimination.Of(Array.ConvertAll(points, point => transform(point)), answers));
        }
    });

    [Fact]
    public void Area_ClassesExchanged_IsOneLessTheArea() => Law.Holds(Sets, rows =>
    {
        var (points, answers) = Columns(rows);
        var (one, other) = (Discrimination.Of(points, answers), Discrimination.Of(points, Array.ConvertAll(answers, Exchanged)));
        Assert.Equal((one.Accepted, one.Refused), (other.Refused, other.Accepted));
        Assert.Equal(one.AreaUnderCurve is null, other.AreaUnderCurve is null);
        if (one.AreaUnderCurve is { } area)
        {
            Law.Near(1 - area, other.AreaUnderCurve!.Value, Tolerance);
            Law.Near(-one.Gini!.Value, other.Gini!.Value, Tolerance);
            Law.Near(one.KolmogorovSmirnov!.Value, other.KolmogorovSmirnov!.Value, Tolerance);
            Assert.Equal(one.StandardError is null, other.StandardError is null);
            Law.Near(one.StandardError ?? 0, other.StandardError ?? 0, Tolerance);
        }
    });

    [Fact]
    public void Area_ScoreTurnedOver_IsOneLessTheArea() => Law.Holds(Sets, rows =>
    {
        var (points, answers) = Columns(rows);
        var (one, other) = (Discrimination.Of(points, answers), Discrimination.Of(Array.ConvertAll(points, point => -point), answers));
        Law.Near(1 - (one.AreaUnderCurve ?? 0.5), other.AreaUnderCurve ?? 0.5, Tolerance);
        Law.Near(one.StandardError ?? 0, other.StandardError ?? 0, Tolerance);
    });

    [Fact]
    public void Figures_AnyRows_LieInTheirBounds()
    {
        var reached = new Reached();
        Law.Holds(Sets, rows =>
        {
            var (points, answers) = Columns(rows);
            var measured = Discrimination.Of(points, answers);
            reached.Note("measured", measured.Outcome == DiscriminationOutcome.Measured);
            Assert.Equal(rows.Length, measured.Accepted + measured.Refused + measured.LeftOut);
            if (measured.AreaUnderCurve is { } area)
            {
                Assert.InRange(area, 0, 1);
                Assert.InRange(measured.KolmogorovSmirnov!.Value, 0, 1);
                Assert.InRange(measured.KolmogorovSmirnovByChance!.Value, 0, 1);

                // The curve passes through a point this far above the diagonal, or below.
                Assert.True(Math.Abs(measured.Gini!.Value) <= measured.KolmogorovSmirnov.Value * 2);
                if (measured.Lower is { } lower)
                {
                    Assert.True(0 <= lower && lower <= area && area <= measured.Upper && measured.Upper <= 1);
                }
            }
        });
        reached.AtLeast(0.5, "measured");
    }

    [Fact]
    public void BackTest_AnyOrderAndCulture_IsTheSameToTheBit() => Law.Holds(Sets, rows =>
    {
        var expected = Text(rows);
        var shuffled = rows.ToArray();
        new Random(rows.Length).Shuffle(shuffled);
        Assert.Equal(expected, Text(shuffled));
        Assert.All(Cultures.All, culture => Assert.Equal(expected, Cultures.Under(culture, () => Text(rows))));
    });

    [Fact]
    public void Bands_AnyRows_AddUp()
    {
        var reached = new Reached();
        Law.Holds(Sets, rows =>
        {
            var result = Test(rows);
            reached.Note("deciles", result.Deciles.Count > 0);
            foreach (var bands in new[] { result.Deciles, result.Grades }.Where(bands => bands.Count > 0))
            {
                Assert.Equal(result.Outcomes.Accepted, bands.Sum(band => band.Accepted));
                Assert.Equal(result.Outcomes.Accepted + result.Outcomes.Refused, bands.Sum(band => band.Answered));
                Assert.Equal((1.0, 1.0), (bands[^1].Gain, bands[^1].GainByChance));
                Assert.Equal(bands.Select(band => band.Gain).Order(), bands.Select(band => band.Gain));
                Assert.Equal(result.Values?.Count ?? 0, bands.Sum(band => band.Valued));
                var points = bands.Where(band => band.Answered > 0).SelectMany(band => new[] { band.HighestPoints!.Value, band.LowestPoints!.Value }).ToArray();
                Assert.Equal(points.OrderDescending(), points);
            }
        });
        reached.AtLeast(0.5, "deciles");
    }

    [Fact]
    public void Binned_AnyRows_StaysWithinItsStatedError() => Law.Holds(Sets, rows =>
    {
        var (points, answers) = Columns(rows);
        var (exact, binned) = (Discrimination.Of(points, answers), Discrimination.Binned(points, answers, -10, 10));
        Assert.Equal((exact.Accepted, exact.Refused, exact.LeftOut), (binned.Accepted, binned.Refused, binned.LeftOut));
        if (binned.AreaUnderCurve is { } area)
        {
            Assert.True(Math.Abs(area - (exact.AreaUnderCurve ?? 0.5)) <= binned.BinningError + Tolerance);
        }
    });

    [Fact]
    public void Read_RepeatedAccountsInAnyOrder_KeepsTheSameRows()
    {
        var reached = new Reached();
        var cases = (from account in Gen.Choose(0, 4)
                     from day in Gen.Choose(0, 1)
                     from points in Gen.Elements<double?>(1, 2, null)
                     from answer in Gen.Elements(ProposalOutcome.Accepted, ProposalOutcome.Refused)
                     from answered in Gen.Elements<int?>(null, -1, 5)
                     select new ScoredOutcome($"account {account}", new(2026, 1, 1 + day), points, answer) { AnsweredOn = answered is { } days ? new DateOnly(2026, 1, 1).AddDays(days) : null }).ListOf().Select(rows => rows.ToArray());
        Law.Holds(cases, rows =>
        {
            var expected = ScoredOutcomes.Read(rows);
            var shuffled = rows.ToArray();
            new Random(rows.Length).Shuffle(shuffled);
            var other = ScoredOutcomes.Read(shuffled);
            Assert.Equal(Kept(expected), Kept(other));
            Assert.Equal(expected.Findings.Select(finding => (finding.Code, finding.Rows)), other.Findings.Select(finding => (finding.Code, finding.Rows)));
            foreach (var code in new[] { OutcomeFindingCodes.AccountDuplicate, OutcomeFindingCodes.AccountConflict, OutcomeFindingCodes.AccountRepeated })
            {
                reached.Note(code, expected.Findings.Any(finding => finding.Code == code));
            }
        });
        reached.AtLeast(0.1, OutcomeFindingCodes.AccountDuplicate, OutcomeFindingCodes.AccountConflict, OutcomeFindingCodes.AccountRepeated);

        static IEnumerable<(double, ProposalOutcome)> Kept(ScoredOutcomes read) => read.Points.ToArray().Zip(read.Outcomes.ToArray()).Order();
    }

    private static ProposalOutcome Exchanged(ProposalOutcome answer) => answer switch
    {
        ProposalOutcome.Accepted => ProposalOutcome.Refused,
        ProposalOutcome.Refused => ProposalOutcome.Accepted,
        _ => answer,
    };

    private static (double[] Points, ProposalOutcome[] Answers) Columns((double Points, ProposalOutcome Answer, double, double, double)[] rows) =>
        ([.. rows.Select(row => row.Points)], [.. rows.Select(row => row.Answer)]);

    private static BackTestResult Test((double Points, ProposalOutcome Answer, double Probability, double Value, double Expected)[] rows) =>
        BackTestResult.Of(
            ScoredOutcomes.Read(new OutcomeColumns([.. rows.Select(row => row.Points)], [.. rows.Select(row => row.Answer)])
            {
                Probabilities = [.. rows.Select(row => row.Probability)],
                Values = [.. rows.Select(row => row.Value)],
                ExpectedValues = [.. rows.Select(row => row.Expected)],
            }),
            Few);

    /// <summary>Every figure with all its digits, and every text.</summary>
    private static string Text((double, ProposalOutcome, double, double, double)[] rows)
    {
        var result = Test(rows);
        var measured = result.Discrimination;
        double?[] figures =
        [
            measured?.AreaUnderCurve, measured?.StandardError, measured?.Lower, measured?.KolmogorovSmirnov, result.Probabilities?.Brier, result.Probabilities?.MeanProbability,
            result.Values?.RootMeanSquareError, result.Values?.BaselineRootMeanSquareError, result.Values?.ActualOverExpected,
            .. result.Deciles.Select(decile => decile.Lift), .. result.Deciles.Select(decile => (double?)decile.ActualValue), .. result.Probabilities?.Bins.Select(bin => bin.MeanProbability) ?? [],
        ];
        return result + string.Join(' ', figures.Select(figure => figure?.ToString("R", CultureInfo.InvariantCulture))) + string.Join(' ', result.Deciles);
    }

    private static void Same(Discrimination expected, Discrimination actual)
    {
        Assert.Equal(expected.Outcome, actual.Outcome);
        Law.SameBits(expected.AreaUnderCurve ?? double.NaN, actual.AreaUnderCurve ?? double.NaN);
        Law.SameBits(expected.StandardError ?? double.NaN, actual.StandardError ?? double.NaN);
        Law.SameBits(expected.KolmogorovSmirnov ?? double.NaN, actual.KolmogorovSmirnov ?? double.NaN);
    }
}

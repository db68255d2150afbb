using System.Globalization;
using UpsellScoring.Numerics;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class DriftReferenceTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static readonly Scorecard Three = TestCards.Three();

    [Fact]
    public void Compare_TheSameAccounts_IsStableWithoutAnyDifference()
    {
        var columns = Columns(500, 1);
        var report = DriftReference.OfColumns(Three, columns, Day).CompareColumns(Three, columns);
        Assert.Equal(DriftVerdict.Stable, report.Verdict);
        Assert.Equal((0.0, 0.0, 0.0), (report.Score.Index, report.Score.Distance, report.MeanChange));
        Assert.All(report.Factors, factor => Assert.Equal((0.0, 0.0, 0.0, 1.0), (factor.Values.Index, factor.Values.Distance, factor.PointsShift, factor.Values.PValue)));
    }

    [Fact]
    public void Compare_PointsByStep_IsTheOracleShift()
    {
        var card = new Scorecard("steps", [new("x", 100, Curves.Steps((0, 0.1), (1, 0.2), (2, 0.4)))], TestCards.OneGrade);
        var report = DriftReference.OfColumns(card, [Repeat((0, 50), (1, 30), (2, 20))], Day).CompareColumns(card, [Repeat((0, 40), (1, 30), (2, 30))]);
        var expected = double.Parse(OracleFile.Expected("weights-and-drift.csv", "points-shift"), CultureInfo.InvariantCulture);
        Near.Equal(expected, report.Factors[0].PointsShift, 1e-12);
        Near.Equal(expected, report.MeanChange, 1e-12);
    }

    [Fact]
    public void Compare_OneFactorMoved_ShowsWhereAndNowhereElse()
    {
        var (before, now) = (Columns(2000, 1), Columns(2000, 2));
        var moved = now[1].ToArray();
        now = [now[0], Array.ConvertAll(moved, value => value * value), now[2]];
        var report = DriftReference.OfColumns(Three, before, Day).CompareColumns(Three, now);
        Assert.Equal([DriftVerdict.Stable, DriftVerdict.Changed, DriftVerdict.Stable], report.Factors.Select(factor => factor.Values.Verdict));
        Assert.Equal(DriftVerdict.Changed, report.Verdict);
        Assert.True(report.Factors[1].PointsShift < -3);
        Assert.True(report.Factors[1].Values.PValue < 1e-9);
        Assert.True(report.Factors[0].Values.PValue > 0.01);
        Assert.False(report.Factors[1].Values.MayBeChance);
        Near.Equal(report.MeanChange!.Value, report.Factors.Sum(factor => factor.PointsShift), 1e-9);
        Assert.Contains("b: Changed", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_FewDistinctValues_GivesTheExactDistance()
    {
        var report = One(Repeat((3, 50), (5, 30), (8, 20)), Repeat((3, 40), (4, 20), (8, 30), (9, 10)));
        // At 3: 0.5 and 0.4; just below 5: 0.5 and 0.6; at 5: 0.8 and 0.6; at 8: 1 and 0.9.
        Near.Equal(0.2, report.Factors[0].Values.Distance);
    }

    [Fact]
    public void Compare_ManyDistinctValues_GivesTheDistanceWithinAHundredth()
    {
        var random = new Random(3);
        double[] before = [.. Enumerable.Range(0, 3000).Select(_ => random.NextDouble())], now = [.. Enumerable.Range(0, 2000).Select(_ => Math.Pow(random.NextDouble(), 1.3))];
        var exact = before.Concat(now).Max(x => Math.Abs((before.Count(value => value <= x) / 3000.0) - (now.Count(value => value <= x) / 2000.0)));
        var found = One(before, now).Factors[0].Values;
        Assert.InRange(found.Distance!.Value, exact - 0.01, exact);
        Near.Equal(KolmogorovTail.Of(found.Distance.Value * Math.Sqrt(1200)), found.PValue, 1e-12);
    }

    [Fact]
    public void Compare_ContinuousValues_HasTenClassesOfATenth()
    {
        double[] values = [.. Enumerable.Range(1, 1000).Select(i => i / 1000.0)];
        var classes = One(values, values).Factors[0].Values.Classes;
        Assert.All(classes, one => Assert.Equal((100, 100), (one.Reference, one.Current)));
        Assert.Equal([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, null], classes.Select(one => one.UpTo));
        Assert.Equal("up to 0.1: 100 -> 100, part 0.000", classes[0].ToString());
        Assert.Equal("above: 100 -> 100, part 0.000", classes[9].ToString());
        Near.Equal(16.918977604620448 * 0.002, One(values, values).Factors[0].Values.ChanceLimit, 1e-10);
    }

    [Fact]
    public void Compare_ValuesBeyondTheReference_FallIntoTheOuterClasses()
    {
        double[] values = [.. Enumerable.Range(1, 1000).Select(i => (double)i)];
        var drift = One(values, [.. values.Select(value => value + 5000)]).Factors[0].Values;
        Assert.Equal(1000, drift.Classes[^1].Current);
        Assert.Equal(DriftVerdict.Changed, drift.Verdict);
        Near.Equal(1, drift.Distance);
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(0.6)]
    public void Compare_ReferenceWithOneValue_SeesTheOther(double now)
    {
        var drift = One(Repeat((0.5, 200)), Repeat((now, 200))).Factors[0].Values;
        Assert.Equal((DriftVerdict.Changed, 1.0), (drift.Verdict, drift.Distance));
    }

    [Fact]
    public void Compare_MoreUnknown_IsAShiftOfItsOwn()
    {
        var report = One(Repeat((0.5, 900), (double.NaN, 100)), Repeat((0.5, 600), (double.NaN, 400)));
        var (missing, values) = (report.Factors[0].Missing, report.Factors[0].Values);
        Assert.Equal((DriftVerdict.Changed, 100, 1000, 400, 1000), (missing.Verdict, missing.UnknownBefore, missing.Before, missing.UnknownNow, missing.Now));
        Near.Equal(0.3, missing.Difference);
        Near.Equal(PopulationStability.Index([900, 100], [600, 400]), missing.Index);
        // Pearson: 2000 (100 x 600 - 400 x 900)^2 / (500 x 1500 x 1000 x 1000) = 240.
        Near.Equal(0, missing.PValue, 1e-50);
        Assert.Equal((DriftVerdict.Stable, 600), (values.Verdict, values.Current));
    }

    [Fact]
    public void Compare_SlightlyMoreUnknown_HasPearsonsChance()
    {
        var missing = One(Repeat((0.5, 90), (double.NaN, 10)), Repeat((0.5, 80), (double.NaN, 20))).Factors[0].Missing;
        Assert.Equal("Stable: unknown 10 of 100 -> 20 of 100, index 0.081, p 0.0477", missing.ToString());
        Near.Equal(ChiSquare.Tail(200.0 * 1000 * 1000 / (30.0 * 170 * 100 * 100), 1), missing.PValue);
    }

    [Fact]
    public void Compare_NothingEverUnknown_HasNoTest() => Assert.Null(One(Repeat((0.5, 200)), Repeat((0.5, 200))).Factors[0].Missing.PValue);

    [Fact]
    public void Compare_FewerThanTheMinimum_IsNotEnoughAndNoNumber()
    {
        var drift = One(Repeat((0.5, 99)), Repeat((0.9, 500)));
        Assert.Equal(DriftVerdict.NotEnough, drift.Verdict);
        Assert.Equal((null, null, null, null), (drift.Score.Index, drift.Score.Distance, drift.Score.PValue, drift.Score.ChanceLimit));
        Assert.Contains("at least 100", drift.ToString(), StringComparison.Ordinal);
        Assert.Equal(DriftVerdict.Changed, One(Repeat((0.5, 100)), Repeat((0.9, 500))).Verdict);
    }

    [Fact]
    public void Compare_NobodyNow_HasNoMeanAndNoVerdict()
    {
        var report = One(Repeat((0.5, 200)), []);
        Assert.Equal((DriftVerdict.NotEnough, null, 50.0), (report.Verdict, report.MeanChange, report.MeanBefore));
        Assert.Null(report.NoScore.Difference);
        Assert.Equal("NotEnough: unknown 0 of 200 -> 0 of 0", report.NoScore.ToString());
    }

    [Fact]
    public void Compare_InfiniteValue_IsBrokenAndLosesNothingElse()
    {
        var reference = DriftReference.OfColumns(Three, Columns(200, 1), Day);
        var now = Columns(200, 2);
        var first = now[0].ToArray();
        first[7] = double.PositiveInfinity;
        var report = reference.CompareColumns(Three, [first, now[1], now[2]]);
        Assert.Equal((1, 199), (report.Broken, report.Score.Current));
        Assert.Equal(199, report.Factors[1].Missing.Now);
    }

    [Fact]
    public void Compare_AccountsOfTheHost_IsTheSameAsColumns()
    {
        var scorer = Three.Bind<double[]>(new("a", row => row[0]), new("b", row => row[1]), new("c", row => row[2]));
        var (before, now) = (Columns(300, 1), Columns(200, 5));
        var reference = DriftReference.Of(scorer, Rows(before), Day);
        Assert.Equal(DriftReference.OfColumns(Three, before, Day), reference);
        Assert.Equal(reference.CompareColumns(Three, now).ToString(), reference.Compare(scorer, Rows(now)).ToString());
        Assert.Equal(2, reference.Compare(scorer, [null!, [double.NegativeInfinity, 1, 1], [1, 1, 1]]).Broken);
    }

    [Fact]
    public void Compare_AnotherCard_IsRefused()
    {
        var reference = DriftReference.OfColumns(Three, Columns(200, 1), Day);
        Assert.Contains("freeze a new reference", Assert.Throws<ArgumentException>(() => reference.CompareColumns(Three.WithVersion("later"), Columns(200, 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_DocumentWithFactorsOfAnotherCard_IsRefused()
    {
        var text = DriftReferenceDocument.ToJson(DriftReference.OfColumns(Three, Columns(200, 1), Day));
        var renamed = DriftReferenceDocument.Parse(text.Replace("\"name\": \"b\"", "\"name\": \"d\"", StringComparison.Ordinal));
        Assert.Contains("was changed", Assert.Throws<ArgumentException>(() => renamed.CompareColumns(Three, Columns(200, 1))).Message, StringComparison.Ordinal);
        var shorter = DriftReferenceDocument.Parse(text[..text.LastIndexOf(",\n    {", StringComparison.Ordinal)] + "] }");
        Assert.Throws<ArgumentException>(() => shorter.CompareColumns(Three, Columns(200, 1)));
    }

    [Fact]
    public void Of_HostCurve_IsRefusedByName() =>
        Assert.Contains("'x'", Assert.Throws<ScorecardException>(() => DriftReference.OfColumns(TestCards.Only(new HostCurve(value => value)), [Repeat((0.5, 3))], Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_ColumnsThatDoNotFit_AreRefused()
    {
        Assert.Contains("2 columns", Assert.Throws<ArgumentException>(() => DriftReference.OfColumns(Three, [Repeat((1, 2)), Repeat((1, 2))], Day)).Message, StringComparison.Ordinal);
        Assert.Contains("'b' has 3", Assert.Throws<ArgumentException>(() => DriftReference.OfColumns(Three, [Repeat((1, 2)), Repeat((1, 3)), Repeat((1, 2))], Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_Null_AreRefused()
    {
        var scorer = Three.Bind<double[]>(new("a", row => row[0]), new("b", row => row[1]), new("c", row => row[2]));
        var reference = DriftReference.OfColumns(Three, Columns(10, 1), Day);
        Assert.Throws<ArgumentNullException>("scorer", () => DriftReference.Of<double[]>(null!, [], Day));
        Assert.Throws<ArgumentNullException>("accounts", () => DriftReference.Of(scorer, null!, Day));
        Assert.Throws<ArgumentNullException>("card", () => DriftReference.OfColumns(null!, [], Day));
        Assert.Throws<ArgumentNullException>("scorer", () => reference.Compare<double[]>(null!, []));
        Assert.Throws<ArgumentNullException>("accounts", () => reference.Compare(scorer, null!));
        Assert.Throws<ArgumentNullException>("card", () => reference.CompareColumns(null!, []));
        Assert.Throws<ArgumentNullException>("columns", () => DriftReference.OfColumns(Three, null!, Day));
        Assert.Throws<ArgumentNullException>("json", () => DriftReferenceDocument.Read((string)null!));
        Assert.Throws<ArgumentNullException>("reference", () => DriftReferenceDocument.Write(null!));
    }

    [Fact]
    public void ToString_SmallSamples_SaysWhatMayBeChance()
    {
        // Of five classes with 100 accounts each time, chance alone reaches an index of 9.488 x 0.02 = 0.190.
        // 0.1 ln 2 + 0.1 ln 1.5 = 0.110; 0.15 ln 4 + 0.15 ln 1.75 = 0.292. Kolmogorov: 2 (e^-1 - e^-4 + e^-9) = 0.6994.
        double[] before = Repeat((0.1, 20), (0.3, 20), (0.5, 20), (0.7, 20), (0.9, 20));
        var moved = One(before, Repeat((0.1, 10), (0.3, 20), (0.5, 20), (0.7, 20), (0.9, 30)));
        Assert.Equal("Moved: index 0.110 (may be chance), distance 0.100, p 0.6994", moved.Score.ToString());
        Assert.Equal($"Moved since 2026-04-01, accounts 100 -> 100, mean score 50.0 -> 58.0 (+8.0)\n  score: {moved.Score}\n  x: {moved.Score}; points +8.0; unknown 0 of 100 -> 0 of 100 (Stable)", moved.ToString());
        Assert.StartsWith("Changed: index 0.292, distance 0.150", One(before, Repeat((0.1, 5), (0.3, 20), (0.5, 20), (0.7, 20), (0.9, 35))).Score.ToString(), StringComparison.Ordinal);
        Assert.Equal("Stable: index 0.000, distance 0.000, p 1.0000", One(before, before).Score.ToString());
    }

    [Fact]
    public void Classes_Parts_AddUpToTheIndex()
    {
        // 0.1 ln 2 of the lowest class, 0.1 ln 1.5 of the highest.
        var drift = One(Repeat((0.1, 20), (0.3, 60), (0.9, 20)), Repeat((0.1, 10), (0.3, 60), (0.9, 30))).Score;
        Assert.Equal(3, drift.Classes.Count);
        Near.Equal(0.1 * Math.Log(2), drift.Classes[0].Part, 1e-12);
        Near.Equal(0, drift.Classes[1].Part, 1e-12);
        Near.Equal(0.1 * Math.Log(1.5), drift.Classes[2].Part, 1e-12);
        Near.Equal(drift.Index!.Value, drift.Classes.Sum(one => one.Part), 1e-12);
    }

    // 5 of 100 make no tenth: all values lie in one class, of which chance has nothing to move.
    [Fact]
    public void Compare_ReferenceOfOneClass_HasNoChanceLimit()
    {
        var drift = One(Repeat((0.2, 5), (0.8, 95)), Repeat((0.2, 50), (0.8, 50))).Score;
        Assert.Single(drift.Classes);
        Assert.Equal((0.0, null, null), (drift.Index, drift.ChanceLimit, drift.MayBeChance));
        Near.Equal(0.45, drift.Distance);
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    [InlineData(475, true)]
    [InlineData(476, false)]
    public void Missing_FewerThanFiveExpectedInACell_HasNoTest(int unknown, bool isTested)
    {
        // The smallest expected count is min(unknown, known) x 100 / 500.
        var (unknownBefore, unknownNow) = (unknown / 5, unknown - (unknown / 5));
        var missing = One(Repeat((0.5, 100 - unknownBefore), (double.NaN, unknownBefore)), Repeat((0.5, 400 - unknownNow), (double.NaN, unknownNow))).Factors[0].Missing;
        Assert.Equal(unknown, missing.UnknownBefore + missing.UnknownNow);
        Assert.Equal(isTested, missing.PValue is not null);
    }

    [Fact]
    public void Compare_ReferenceOfNobody_HasNoDifferenceAndNoPart()
    {
        var report = One([], Repeat((0.5, 200)));
        Assert.Equal((DriftVerdict.NotEnough, null, null), (report.Verdict, report.MeanBefore, report.NoScore.Difference));
        Assert.Null(report.Factors[0].PointsBefore);
        Assert.All(report.Score.Classes, one => Assert.Equal(0, one.Part));
        Assert.All(One(Repeat((0.5, 200)), []).Score.Classes, one => Assert.Equal(0, one.Part));
    }

    private static DriftReport One(double[] before, double[] now)
    {
        var card = TestCards.Only(Curves.Linear(0, 1));
        return DriftReference.OfColumns(card, [before], Day).CompareColumns(card, [now]);
    }

    private static double[] Repeat(params (double Value, int Times)[] values) => [.. values.SelectMany(one => Enumerable.Repeat(one.Value, one.Times))];

    private static IReadOnlyList<ReadOnlyMemory<double>> Columns(int accounts, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 3).Select(_ => (ReadOnlyMemory<double>)Enumerable.Range(0, accounts).Select(_ => random.Next(20) == 0 ? double.NaN : random.NextDouble()).ToArray())];
    }

    private static IEnumerable<double[]> Rows(IReadOnlyList<ReadOnlyMemory<double>> columns) =>
        Enumerable.Range(0, columns[0].Length).Select(row => columns.Select(column => column.Span[row]).ToArray());
}

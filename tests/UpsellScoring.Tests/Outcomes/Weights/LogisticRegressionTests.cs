using System.Globalization;
using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class LogisticRegressionTests
{
    private static readonly double[] Temperatures = [66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58];
    private static readonly int[] Distress = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];

    private static readonly int[] Answers =
    [
        1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0,
        1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0,
    ];

    [Fact]
    public void Fit_Challenger_IsTheOracle() => AssertOracle("challenger", LogisticRegression.Fit([Temperatures], [.. Distress.Select(one => one == 1)]));

    [Fact]
    public void Fit_TwoByTwoTable_IsTheClosedForm()
    {
        var fit = LogisticRegression.Fit([new double[] { 1, 1, 0, 0 }], [true, false, true, false], [30, 70, 10, 90]);
        var expected = Oracle("logit-2x2");
        Near.Equal(expected[0], fit.Coefficients[1], 1e-14);
        Near.Equal(expected[1], fit.StandardErrors[1], 1e-14);
        Near.Equal(Math.Log(10.0 / 90), fit.Coefficients[0], 1e-14);
        Assert.Equal(200, fit.Rows);
    }

    [Fact]
    public void Fit_Budworm_IsTheOracle()
    {
        double[] sex = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0], dose = [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5];
        int[] dead = [1, 4, 9, 13, 18, 20, 0, 2, 6, 10, 12, 16];
        AssertOracle("budworm", Grouped([sex, dose], dead, [.. dead.Select(_ => 20)]));
    }

    [Fact]
    public void Fit_Beetles_IsTheOracle() => AssertOracle("beetles", Grouped(
        [[1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.8610, 1.8839]], [6, 13, 18, 28, 52, 53, 61, 60], [59, 60, 62, 56, 63, 59, 62, 60]));

    [Fact]
    public void Fit_ColumnsFarFromZeroAndNearlyDependent_KeepsElevenDigits()
    {
        double[] incomes =
        [
            673159, 287853, 797820, 395951, 853820, 743985, 795839, 703704, 575787, 50414, 508240, 833651, 281150, 700499, 74372, 184470, 138705, 409853, 511854, 278550,
            419253, 590174, 126927, 621820, 281442, 33751, 786701, 247257, 447977, 313058, 210920, 822921, 428354, 187357, 818936, 855869, 95425, 165508, 667942, 667445,
            486444, 152853, 158664, 21861, 25571, 239630, 831171, 245948, 193913, 194571, 323358, 348887, 228550, 585416, 730756, 676125, 234726, 210493, 744190, 226442,
        ];
        double[] rests =
        [
            196, 152, 11, 184, 212, 84, 74, 135, 33, 169, 154, 300, 1, 173, 33, 158, 181, 156, 246, 161, 94, 246, 241, 90, 29, 131, 11, 183, 206, 9,
            281, 214, 187, 192, 296, 4, 231, 23, 92, 100, 60, 125, 236, 176, 262, 181, 268, 128, 236, 55, 188, 151, 18, 221, 46, 106, 174, 262, 185, 75,
        ];
        double[] years = [.. Enumerable.Range(0, 60).Select(i => 1990.0 + (i % 25))];
        double[] near = [.. years.Zip(rests, (year, rest) => (year * 1000) + rest)];
        AssertOracle("far-from-zero", LogisticRegression.Fit([years, incomes, near], [.. Answers.Select(one => one == 1)]));
    }

    [Fact]
    public void Fit_ScaledColumn_ScalesItsCoefficient()
    {
        bool[] accepted = [.. Distress.Select(one => one == 1)];
        var (plain, scaled) = (LogisticRegression.Fit([Temperatures], accepted), LogisticRegression.Fit([Array.ConvertAll(Temperatures, t => t * 1e9)], accepted));
        Near.Equal(plain.Coefficients[1], scaled.Coefficients[1] * 1e9, 1e-12);
        Near.Equal(plain.StandardErrors[0], scaled.StandardErrors[0], 1e-10);
    }

    [Fact]
    public void Fit_CountedRow_IsTheRowRepeated()
    {
        var counted = LogisticRegression.Fit([new double[] { 1, 2, 3, 4 }], [false, true, false, true], [3, 1, 2, 0]);
        var repeated = LogisticRegression.Fit([new double[] { 1, 1, 1, 2, 3, 3 }], [false, false, false, true, false, false]);
        Near.Equal(repeated.Coefficients[1], counted.Coefficients[1], 1e-12);
        Near.Equal(repeated.LogLikelihood!.Value, counted.LogLikelihood, 1e-12);
    }

    [Fact]
    public void Fit_UnknownValue_LeavesTheRowOut()
    {
        double[] holes = [.. Temperatures, double.NaN, 60];
        bool[] accepted = [.. Distress.Select(one => one == 1), true, false];
        var fit = LogisticRegression.Fit([holes, Array.ConvertAll(holes, t => t == 60 ? double.NaN : t * t)], accepted);
        var without = LogisticRegression.Fit([Temperatures, Array.ConvertAll(Temperatures, t => t * t)], accepted.AsSpan(0, 23));
        Assert.Equal((23, 2), (fit.Rows, fit.LeftOut));
        Assert.Equal(without.Coefficients, fit.Coefficients);
    }

    [Fact]
    public void Fit_NothingToFit_IsANamedOutcome()
    {
        double[] rising = [1, 2, 3, 4, 5, 6];
        bool[] mixed = [false, true, false, true, false, true];
        Assert.Equal(LogisticOutcome.NoRows, LogisticRegression.Fit([Array.Empty<double>()], []).Outcome);
        Assert.Equal(LogisticOutcome.NoRows, LogisticRegression.Fit([new[] { double.NaN }], [true]).Outcome);
        Assert.Equal(LogisticOutcome.OneClassOnly, LogisticRegression.Fit([rising], [true, true, true, true, true, true]).Outcome);
        Assert.Equal(LogisticOutcome.MoreColumnsThanRows, LogisticRegression.Fit([new double[] { 1, 2 }, new double[] { 2, 1 }], [true, false]).Outcome);
        var constant = LogisticRegression.Fit([rising, new double[] { 7, 7, 7, 7, 7, 7 }], mixed);
        Assert.Equal((LogisticOutcome.ConstantColumn, 1), (constant.Outcome, constant.Column));
        double[] tenths = [.. Enumerable.Repeat(0.1, 100_003)];
        Assert.Equal(LogisticOutcome.ConstantColumn, LogisticRegression.Fit([tenths], [.. tenths.Select((_, i) => i % 3 == 0)]).Outcome);
        var dependent = LogisticRegression.Fit([rising, new double[] { 1, 0, 1, 1, 0, 0 }, Array.ConvertAll(rising, x => (3 * x) + 2)], mixed);
        Assert.Equal((LogisticOutcome.DependentColumn, 2), (dependent.Outcome, dependent.Column));
        Assert.Equal("column 2: A column is a sum of multiples of the columns before it. Leave it out.", dependent.ToString());
    }

    [Fact]
    public void Fit_SeparatedRows_HaveNoFiniteEstimate()
    {
        double[] rising = [1, 2, 3, 4, 5, 6];
        Assert.Equal(LogisticOutcome.PerfectSeparation, LogisticRegression.Fit([rising], [false, false, false, true, true, true]).Outcome);
        var two = LogisticRegression.Fit([new double[] { 0, 1, 0, 1, 2, 3 }, new double[] { 0, 0, 1, 1, 2, 0.5 }], [false, false, false, true, true, true]);
        Assert.Equal((LogisticOutcome.PerfectSeparation, null, 0), (two.Outcome, two.LogLikelihood, two.Coefficients.Count));
        // A group in which all accepted; a value on the border with both answers.
        Assert.Equal(LogisticOutcome.QuasiSeparation, LogisticRegression.Fit([new double[] { 1, 1, 1, 0, 0, 0 }], [true, true, true, false, true, false]).Outcome);
        Assert.Equal(LogisticOutcome.QuasiSeparation, LogisticRegression.Fit([new double[] { 1, 2, 3, 3, 4, 5 }], [false, false, false, true, true, true]).Outcome);
    }

    [Fact]
    public void Fit_AlmostSeparatedRows_AreFitted()
    {
        double[] rising = [.. Enumerable.Range(0, 400).Select(i => (double)i)];
        var fit = LogisticRegression.Fit([rising], [.. rising.Select(x => x is 199 or >= 201)]);
        Assert.Equal(LogisticOutcome.Fitted, fit.Outcome);
        Near.Equal(0, fit.Coefficients[0] + (199.5 * fit.Coefficients[1]), 1e-6);
    }

    [Fact]
    public void Probability_OfAFit_FollowsTheFormula()
    {
        var fit = LogisticRegression.Fit([Temperatures], [.. Distress.Select(one => one == 1)]);
        Near.Equal(1 / (1 + Math.Exp(-(fit.Coefficients[0] + (31 * fit.Coefficients[1])))), fit.Probability(31), 1e-14);
        Assert.Null(fit.Probability(double.NaN));
        Assert.Throws<ArgumentException>(() => fit.Probability(1, 2));
        Assert.Throws<ArgumentException>(() => fit.Probability(double.PositiveInfinity));
        Assert.Null(LogisticRegression.Fit([new double[] { 1 }], [true]).Probability(1));
        Assert.Equal("15.0429 +- 7.3786, -0.2322 +- 0.1082", fit.ToString());
    }

    [Fact]
    public void Fit_WrongArguments_AreRefused()
    {
        Assert.Contains("There are 0 columns", Refused(() => LogisticRegression.Fit([], [true])), StringComparison.Ordinal);
        Assert.Contains("Column 0 has 2 values", Refused(() => LogisticRegression.Fit([new double[] { 1, 2 }], [true])), StringComparison.Ordinal);
        Assert.Contains("values lie within 10^15", Refused(() => LogisticRegression.Fit([new[] { double.PositiveInfinity }], [true])), StringComparison.Ordinal);
        Assert.Contains("count of row 0 is -1", Refused(() => LogisticRegression.Fit([new double[] { 1 }], [true], [-1])), StringComparison.Ordinal);
        Assert.Contains("2 counts", Refused(() => LogisticRegression.Fit([new double[] { 1 }], [true], [1, 1])), StringComparison.Ordinal);
    }

    [Fact]
    public void Fit_AtTheLimits_IsNotRefused()
    {
        IReadOnlyList<ReadOnlyMemory<double>> most = [.. Enumerable.Range(0, 100).Select(_ => (ReadOnlyMemory<double>)new double[] { 1, 2 })];
        var fit = LogisticRegression.Fit(most, [true, false]);
        Assert.Equal((LogisticOutcome.MoreColumnsThanRows, "There are not more rows than columns. Leave out columns, or gather rows."), (fit.Outcome, fit.ToString()));
        Assert.Contains("There are 101 columns; 1 to 100", Refused(() => LogisticRegression.Fit([.. most, new double[] { 1, 2 }], [true, false])), StringComparison.Ordinal);
        Assert.Equal(LogisticOutcome.Fitted, LogisticRegression.Fit([new[] { 1e15, -1e15, 1e15, -1e15, 0 }], [true, true, false, false, true]).Outcome);
    }

    private static string Refused(Action fit) => Assert.Throws<ArgumentException>(fit).Message;

    private static LogisticFit Grouped(double[][] columns, int[] dead, int[] all) => LogisticRegression.Fit(
        [.. columns.Select(column => (ReadOnlyMemory<double>)column.Concat(column).ToArray())],
        [.. dead.Select(_ => true), .. dead.Select(_ => false)],
        [.. dead, .. all.Zip(dead, (n, k) => n - k)]);

    private static double[] Oracle(string id) =>
        [.. OracleFile.Expected("weights-and-drift.csv", id).Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static void AssertOracle(string id, LogisticFit fit)
    {
        var expected = Oracle(id);
        double[] found = [.. fit.Coefficients, .. fit.StandardErrors];
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Near.Equal(pair.First, pair.Second, 1e-11 * Math.Abs(pair.First)));
    }
}

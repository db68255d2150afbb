using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class ValueTestTests
{
    private static readonly BackTestOptions Few = new() { LeastPerClass = 2, Grades = [new("A", 50), new("B", 0)] };

    private static readonly ScoredOutcome[] Four =
    [
        Rows.Row("a", 80, ProposalOutcome.Accepted) with { ExpectedValue = 60, Value = 100 },
        Rows.Row("b", 70, ProposalOutcome.Refused) with { ExpectedValue = 40 },
        Rows.Row("c", 30, ProposalOutcome.Accepted) with { ExpectedValue = 20, Value = 50.5m },
        Rows.Row("d", 20, ProposalOutcome.Refused) with { ExpectedValue = 10.1m },
    ];

    [Fact]
    public void Values_ExpectedAndActual_AreCompared()
    {
        var values = Test(Four).Values!;
        Assert.Equal((4, 0, 130.1m, 150.5m), (values.Count, values.Missing, values.ExpectedValue, values.ActualValue));
        Near.Equal(150.5 / 130.1, values.ActualOverExpected);
        double[] errors = [60 - 100, 40, 20 - 50.5, 10.1];
        Near.Equal(Math.Sqrt(errors.Sum(error => error * error) / 4), values.RootMeanSquareError, 1e-12);
        double[] actual = [100, 0, 50.5, 0];
        Near.Equal(Math.Sqrt(actual.Sum(value => (value - 37.625) * (value - 37.625)) / 4), values.BaselineRootMeanSquareError, 1e-12);
        Assert.Equal("150.5 of 130.1 expected from 4; error of one 32.53, of the mean 41.5", values.ToString());
    }

    [Fact]
    public void Values_ByBand_AddUpToThoseInAll()
    {
        var result = Test(Four);
        Assert.Equal([(2, 100m, 100m), (2, 30.1m, 50.5m)], result.Grades.Select(grade => (grade.Valued, grade.ExpectedValue!.Value, grade.ActualValue!.Value)));
        Assert.Equal(result.Values!.ActualValue, result.Deciles.Sum(decile => decile.ActualValue ?? 0));
        Assert.Equal(4, result.Deciles.Sum(decile => decile.Valued));
    }

    [Fact]
    public void Values_NeverProposedAndUnknown_DoNotEnter()
    {
        var values = Test([.. Four, Rows.Row("e", 1, ProposalOutcome.NeverProposed) with { ExpectedValue = 1000, Value = 1000 }, Rows.Row("f", 1, ProposalOutcome.Refused)]).Values!;
        Assert.Equal((4, 130.1m), (values.Count, values.ExpectedValue));
    }

    [Fact]
    public void Values_ManyAcceptedWithoutValue_AreNotCompared()
    {
        var result = Test([.. Four, Rows.Row("e", 90, ProposalOutcome.Accepted) with { ExpectedValue = 50 }]);
        Assert.Null(result.Values);
        Assert.Null(result.Grades[0].ExpectedValue);
        Assert.Contains(result.Needs, need => need.Code == BackTestNeedCodes.ValuesMissing && need.Message.StartsWith("1 of 3 accepted proposals", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_FiveOfAHundredMissing_AreComparedAndCounted()
    {
        var rows = Enumerable.Range(0, 100).Select(i => Rows.Row($"a{i}", i, ProposalOutcome.Accepted) with { ExpectedValue = 1, Value = i < 5 ? null : 1 })
            .Concat(Enumerable.Range(0, 5).Select(i => Rows.Row($"r{i}", i, ProposalOutcome.Refused) with { ExpectedValue = 1 }));
        var values = Test(rows).Values!;
        Assert.Equal((100, 5, 95m), (values.Count, values.Missing, values.ActualValue));
    }

    [Fact]
    public void Values_FewerThanTheLeast_AreNotCompared()
    {
        var result = Test([Four[0], Four[1], Four[3], Rows.Row("c", 30, ProposalOutcome.Accepted)]);
        Assert.Null(result.Values);
        Assert.Equal((BackTestNeedCodes.ValuesMore, 1L), result.Needs.Where(need => need.Code == BackTestNeedCodes.ValuesMore).Select(need => (need.Code, need.Outcomes)).Single());
    }

    [Fact]
    public void Values_NoneGiven_AreNotAskedFor()
    {
        var result = Test(Four.Select(row => row with { ExpectedValue = null }));
        Assert.Null(result.Values);
        Assert.DoesNotContain(result.Needs, need => need.Code is BackTestNeedCodes.ValuesMore or BackTestNeedCodes.ValuesMissing);

        // As many known as missing is not none.
        var half = Test([Four[0], Four[1], Four[2] with { Value = null }, Four[3]]);
        Assert.Contains(half.Needs, need => need.Code == BackTestNeedCodes.ValuesMissing && need.Message.StartsWith("1 of 2 accepted proposals", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_AllZero_HaveNoRatio()
    {
        var values = Test(Four.Select(row => row with { ExpectedValue = 0, Value = 0 })).Values!;
        Assert.Null(values.ActualOverExpected);
        Assert.Equal((0.0, 0.0), (values.RootMeanSquareError, values.BaselineRootMeanSquareError));
    }

    [Fact]
    public void Values_LargestAmounts_AreFinite()
    {
        var values = Test(Four.Select(row => row with { ExpectedValue = -1_000_000_000_000_000m, Value = 1_000_000_000_000_000m })).Values!;
        Assert.Equal((-4_000_000_000_000_000m, 2_000_000_000_000_000m), (values.ExpectedValue, values.ActualValue));
        Assert.True(double.IsFinite(values.RootMeanSquareError));
        Assert.Null(values.ActualOverExpected);
    }

    private static BackTestResult Test(IEnumerable<ScoredOutcome> rows) => BackTestResult.Of(ScoredOutcomes.Read(rows), Few);

    [Fact]
    public void Values_OneColumnOnly_AreNotCompared()
    {
        var (points, outcomes) = (new double[] { 1, 2, 3, 4 }, Rows.Outcomes(1, 0, 1, 0));
        Assert.Null(BackTestResult.Of(ScoredOutcomes.Read(new OutcomeColumns(points, outcomes) { Values = points }), Few).Values);
        Assert.Null(BackTestResult.Of(ScoredOutcomes.Read(new OutcomeColumns(points, outcomes) { ExpectedValues = points }), Few).Values);
    }
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class ScoreBandsTests
{
    private static readonly BackTestOptions Few = new() { LeastPerClass = 2, Grades = [new("A", 75), new("B", 50), new("C", 25)] };

    [Fact]
    public void Deciles_HundredDistinctScores_AreTenEach()
    {
        var points = Enumerable.Range(0, 100).Select(i => (double)i).ToArray();
        var deciles = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. points.Select(point => point >= 80 ? 1 : 0)])), Few).Deciles;
        Assert.All(deciles, decile => Assert.Equal(10, decile.Answered));
        Assert.Equal([10, 10, 0, 0, 0, 0, 0, 0, 0, 0], deciles.Select(decile => decile.Accepted));
        Assert.Equal((90.0, 99.0), (deciles[0].LowestPoints, deciles[0].HighestPoints));
        Assert.Equal([5.0, 5.0, 0.0], deciles.Take(3).Select(decile => decile.Lift!.Value));
        Assert.Equal([0.5, 1.0, 1.0], deciles.Take(3).Select(decile => decile.Gain));
        Assert.Equal([0.1, 0.2, 0.3], deciles.Take(3).Select(decile => decile.GainByChance));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], deciles.Select(decile => decile.Name));
    }

    [Fact]
    public void Deciles_TiedScores_AreNotParted()
    {
        double[] points = [9, 5, 5, 5, 5, 5, 5, 5, 5, 1];
        var deciles = BackTestResult.Of(Rows.Of(points, Rows.Outcomes(1, 1, 1, 0, 0, 0, 0, 0, 0, 0)), Few).Deciles;
        Assert.Equal([1, 0, 0, 0, 0, 8, 0, 0, 0, 1], deciles.Select(decile => decile.Answered));
        Assert.Null(deciles[1].Rate);
        Assert.Null(deciles[1].Lift);
        Assert.Null(deciles[1].RateLower);
        Assert.Null(deciles[1].RateUpper);
        Assert.Null(deciles[1].LowestPoints);
        Assert.Equal("2: none", deciles[1].ToString());
        Assert.Equal((5.0, 5.0, 2), (deciles[5].LowestPoints, deciles[5].HighestPoints, deciles[5].Accepted));
    }

    [Fact]
    public void Grades_BoundsIncluded_TakeWhatLiesBelowTheLowestToo()
    {
        double[] points = [75, 74.99, 50, 25, 24, -3];
        var grades = BackTestResult.Of(Rows.Of(points, Rows.Outcomes(1, 1, 0, 0, 0, 0)), Few).Grades;
        Near.Equal(1.0 / 3, BackTestResult.Of(Rows.Of([.. points, 1], [.. Rows.Outcomes(1, 1, 0, 0, 0, 0), ProposalOutcome.Open]), Few).AcceptanceRate);
        Assert.Equal(["A", "B", "C"], grades.Select(grade => grade.Name));
        Assert.Equal([1, 2, 3], grades.Select(grade => grade.Answered));
        Assert.Equal([1.0, 0.5, 0.0], grades.Select(grade => grade.Rate!.Value));
        Assert.Equal(3, grades[0].Lift!.Value, 1e-12);
        Assert.Equal("B: 1 of 2 accepted, 50.0% (9.5 to 90.5), lift 1.50, gain 100.0% of 50.0%", grades[1].ToString());
    }

    [Fact]
    public void Grades_WithNobody_AreEmpty() =>
        Assert.Equal([0, 0, 4], BackTestResult.Of(Rows.Of([1, 2, 3, 4], Rows.Outcomes(1, 0, 1, 0)), Few).Grades.Select(grade => grade.Answered));

    [Fact]
    public void RateInterval_OfABand_IsWilsons()
    {
        // 18 of 20 at 95 %, as in loyalty.csv.
        var points = Enumerable.Repeat(80.0, 20).Append(10).Append(10).ToArray();
        var grade = BackTestResult.Of(Rows.Of(points, Rows.Outcomes([.. Enumerable.Repeat(1, 18), 0, 0, 0, 0])), Few).Grades[0];
        Near.Equal(0.69896635477151270, grade.RateLower);
        Near.Equal(0.97213351878623179, grade.RateUpper);
    }

    [Fact]
    public void Bands_WithNobody_HaveNoBoundsAndNoValues()
    {
        var result = BackTestResult.Of(Rows.Of([90, 80, 30, 40], Rows.Outcomes(1, 0, 1, 0)), Few);
        var middle = result.Grades[1];
        Assert.Equal((0, null, null, null, null), (middle.Answered, middle.LowestPoints, middle.HighestPoints, middle.ExpectedValue, middle.ActualValue));
        Assert.Equal((null, null), (result.Grades[0].ExpectedValue, result.Grades[0].ActualValue));
    }
}

using QuickStart.Output;

namespace QuickStart.Tests.Output;

public class GradesTableTests
{
    private static readonly Customer GradeB = new("C1", "N", null, 1_200_000m, 14, 0.82, 0.40, 8);
    private static readonly Customer GradeD = new("C2", "N", null, 100_000m, 0, 0.3, 0, 3);

    [Fact]
    public void Write_TwoGrades_CountsThemAndSpreadsTheScores() =>
        Assert.Equal(
            [
                "Grades of the ranked customers",
                "+----------------------------------------+",
                "| Grade | From score | Customers | Share |",
                "|-------+------------+-----------+-------|",
                "| A     |       75.0 |         0 |  0.0% |",
                "| B     |       60.0 |         2 | 66.7% |",
                "| C     |       40.0 |         0 |  0.0% |",
                "| D     |        0.0 |         1 | 33.3% |",
                "+----------------------------------------+",
                "Scores: mean 47.5, lowest 0.0, median 71.2, highest 71.2",
            ],
            Write(GradeB, GradeD, GradeB));

    [Fact]
    public void Write_NobodyRanked_WritesNothing() => Assert.Equal([""], Write());

    private static string[] Write(params Customer[] customers) =>
        OutputText.Lines(console => GradesTable.Write(console, CustomerScoring.Scorer.Rank(customers).Distribution));
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class IsotonicFitTests
{
    [Fact]
    public void Of_RisingWithOneViolation_PoolsIt()
    {
        // Shares 0, 1, 1/2, 1 at 10, 20, 30, 40: 20 and 30 are pooled.
        var model = Fit([10, 10, 20, 30, 30, 40, 40], 0, 0, 1, 1, 0, 1, 1);
        Assert.Equal([new(10, 0, 2), new(20, 2, 3), new(40, 2, 2)], model.Blocks);
        Assert.Equal(7, model.Answered);
    }

    [Theory]
    [InlineData(-5, 0.0, 2)]
    [InlineData(10, 0.0, 2)]
    [InlineData(19.99, 0.0, 2)]
    [InlineData(20, 2.0 / 3, 3)]
    [InlineData(39, 2.0 / 3, 3)]
    [InlineData(40, 1.0, 2)]
    [InlineData(1000, 1.0, 2)]
    public void Evaluate_Points_AreThoseOfTheirBlock(double points, double expected, int outcomes)
    {
        var estimate = Fit([10, 10, 20, 30, 30, 40, 40], 0, 0, 1, 1, 0, 1, 1).Evaluate(points);
        Assert.Equal((expected, outcomes), (estimate.Probability, estimate.Outcomes));
    }

    [Fact]
    public void Evaluate_Block_HasWilsonsInterval()
    {
        // 18 of 20 at 95 %, as in loyalty.csv.
        var estimate = new IsotonicModel([new(0, 1, 20), new(50, 18, 20)]).Evaluate(60);
        Near.Equal(0.69896635477151270, estimate.Lower);
        Near.Equal(0.97213351878623179, estimate.Upper);
    }

    private static IsotonicModel Fit(double[] points, params int[] accepted) =>
        (IsotonicModel)IsotonicFit.Of(GroupedScores.Of(AnsweredScores.Of(points, Rows.Outcomes(accepted)))).Model!;
}

using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public class AcceptanceFitOptionsTests
{
    [Fact]
    public void Default_Options_AreTheStatedOnes() => Assert.Equal("Platt, at least 30 of each kind, 10 folds, seed 0", AcceptanceFitOptions.Default.ToString());

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        Assert.Contains("Method is 2; it must be one of Platt, Isotonic.", Assert.Throws<ArgumentOutOfRangeException>(() => new AcceptanceFitOptions { Method = (CalibrationMethod)2 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AcceptanceFitOptions { LeastPerClass = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AcceptanceFitOptions { Folds = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AcceptanceFitOptions { Folds = 101 });
    }

    [Fact]
    public void Method_OfTheOptions_MakesItsKindOfModel()
    {
        var (points, answers) = Rows.Simulated(200, 0.08, 38);
        var scores = GroupedScores.Of(AnsweredScores.Of(points, answers));
        Assert.IsType<PlattModel>(Calibration.Fit(CalibrationMethod.Platt, scores).Model);
        Assert.IsType<IsotonicModel>(Calibration.Fit(CalibrationMethod.Isotonic, scores).Model);
    }
}

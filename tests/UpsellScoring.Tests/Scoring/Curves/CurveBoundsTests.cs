using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurveBoundsTests
{
    [Fact]
    public void Of_EachKind_LeastAndGreatestUtility() => Assert.Equal(
        [new(0, 1), new(0, 1), new(0, 1), new(0, 1), new(0.2, 1), new(0.25, 0.75), new(0, 1), new(0.25, 0.75)],
        CurveTests.OneOfEach().Select(CurveBounds.Of));

    [Fact]
    public void Of_FallingSteps_InEitherOrder() => Assert.Equal(new CurveBounds(0.1, 0.9), CurveBounds.Of(Curves.Steps((0, 0.9), (1, 0.1), (2, 0.5))));

    [Fact]
    public void Of_HostCurve_AnythingFromZeroToOne() => Assert.Equal(new CurveBounds(0, 1), CurveBounds.Of(new HostCurve(_ => 0.5)));
}

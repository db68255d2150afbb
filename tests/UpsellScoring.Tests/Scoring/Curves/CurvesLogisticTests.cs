using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurvesLogisticTests
{
    [Theory]
    [InlineData(50, 0.5)]
    [InlineData(60, 0.73105857863000487925)]
    [InlineData(40, 0.26894142136999512075)]
    [InlineData(80, 0.95257412682243321912)]
    public void Utility_Rising_IsTheFormula(double value, double expected) => Near.Equal(expected, Curves.Logistic(50, 0.1).Utility(value), 1e-15);

    [Theory]
    [InlineData(60, 0.26894142136999512075)]
    [InlineData(40, 0.73105857863000487925)]
    public void Utility_NegativeSteepness_Falls(double value, double expected) => Near.Equal(expected, Curves.Logistic(50, -0.1).Utility(value), 1e-15);

    [Fact]
    public void Utility_AtTheMidpoint_ExactlyOneHalf() => Assert.Equal(0.5, Curves.Logistic(-3.7, 12).Utility(-3.7));

    [Theory]
    [InlineData(1e300, 1)]
    [InlineData(double.MaxValue, 1)]
    [InlineData(-1e300, 0)]
    [InlineData(-double.MaxValue, 0)]
    public void Utility_FarFromTheMidpoint_ZeroOrOne(double value, double expected) => Assert.Equal(expected, Curves.Logistic(0, 1e15).Utility(value));

    [Theory]
    [InlineData(1e-15)]
    [InlineData(-1e-15)]
    public void Logistic_LeastSteepness_IsAllowed(double steepness) => Assert.Empty(TestCards.Findings(Curves.Logistic(0, steepness)));

    [Theory]
    [InlineData(0, "steepness is 0; its magnitude must be at least 1E-15")]
    [InlineData(9e-16, "steepness is 9E-16;")]
    [InlineData(-9e-16, "steepness is -9E-16;")]
    public void Logistic_Flat_RangeFinding(double steepness, string message) =>
        TestCards.AssertOnly(TestCards.Findings(Curves.Logistic(0, steepness)), FindingCodes.CurveRange, "$.factors[0].curve.steepness", message);

    [Fact]
    public void Logistic_NotNumbers_ParameterFindingForEach() => TestCards.AssertAll(
        TestCards.Findings(Curves.Logistic(double.NaN, double.PositiveInfinity)),
        (FindingCodes.CurveParameter, "$.factors[0].curve.midpoint"),
        (FindingCodes.CurveParameter, "$.factors[0].curve.steepness"));
}

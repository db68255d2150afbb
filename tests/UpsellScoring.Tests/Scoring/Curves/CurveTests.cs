using UpsellScoring.Scoring;

namespace UpsellScoring.Tests.Scoring;

public class CurveTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Utility_NotFinite_Throws(double value)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => Curves.Linear(0, 1).Utility(value));
        Assert.Equal(value, exception.ActualValue);
        Assert.Contains("any finite value", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Utility_ParametersNotValid_ThrowsWithPathInTheCurve()
    {
        var curve = Curves.Linear(2, 1);
        var exception = Assert.Throws<ScorecardException>(() => curve.Utility(1.5));
        TestCards.AssertOnly(exception.Findings, FindingCodes.CurveRange, "$.to", "to is 1, from is 2");
    }

    [Fact]
    public void ToString_EachKind_NamesAndNumbersOfItsParameters() => Assert.Equal(
        [
            "linear(from 0, to 24)",
            "falling(from -1.5, to 1000000000000000)",
            "logarithmic(from 100000, to 10000000)",
            "logistic(midpoint 50, steepness -0.1)",
            "steps(steps 0:0.2 10:1)",
            "piecewise-linear(knots 0:0.25 10:0.75 20:0.5)",
            "peak(from 0, peak 10, to 30)",
            "percentile(knots 1:0.25 2:0.75)",
        ],
        OneOfEach().Select(curve => curve.ToString()));

    [Fact]
    public void ToString_FourPoints_AllShown() =>
        Assert.Equal("steps(steps 0:0 1:0.5 2:0 3:1)", Curves.Steps((0, 0), (1, 0.5), (2, 0), (3, 1)).ToString());

    [Fact]
    public void ToString_FivePoints_CutAfterFour() =>
        Assert.Equal("steps(steps 0:0 1:0 2:0 3:0 ... (5 points))", Curves.Steps((0, 0), (1, 0), (2, 0), (3, 0), (4, 1)).ToString());

    [Fact]
    public void Kind_EachKind_IsItsNameInDocuments() => Assert.Equal(
        ["linear", "falling", "logarithmic", "logistic", "steps", "piecewise-linear", "peak", "percentile"], OneOfEach().Select(curve => curve.Kind));

    [Fact]
    public void Equals_SameKindAndParameters_TrueWithSameHash() => Assert.All(OneOfEach().Zip(OneOfEach()), pair =>
    {
        Assert.True(pair.First.Equals(pair.Second));
        Assert.True(pair.First.Equals((object)pair.Second));
        Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
    });

    [Fact]
    public void Equals_AnotherKindWithTheSameParameters_False() => Assert.False(Curves.Linear(1, 2).Equals(Curves.Falling(1, 2)));

    [Fact]
    public void Equals_FirstParameterDiffers_False() => Assert.False(Curves.Linear(0, 2).Equals(Curves.Linear(1, 2)));

    [Fact]
    public void Equals_LastParameterDiffers_False() => Assert.False(Curves.Peak(0, 1, 2).Equals(Curves.Peak(0, 1, 3)));

    [Fact]
    public void Equals_LongerList_False() => Assert.False(Curves.Steps((0, 0), (1, 1)).Equals(Curves.Steps((0, 0), (1, 1), (2, 1))));

    [Fact]
    public void Equals_NullOrAnotherType_False()
    {
        Assert.False(Curves.Linear(0, 1).Equals(null));
        Assert.False(Curves.Linear(0, 1).Equals("linear(from 0, to 1)"));
    }

    [Fact]
    public void GetHashCode_OtherKindOrParameters_Differs()
    {
        Assert.NotEqual(Curves.Linear(1, 2).GetHashCode(), Curves.Falling(1, 2).GetHashCode());
        Assert.NotEqual(Curves.Linear(1, 2).GetHashCode(), Curves.Linear(1, 3).GetHashCode());
        Assert.NotEqual(Curves.Steps((0, 0), (1, 1)).GetHashCode(), Curves.Steps((0, 0), (1, 0.9)).GetHashCode());
    }

    [Fact]
    public void Curve_NegativeZero_IsZero()
    {
        Assert.Equal(Curves.Linear(0, 1), Curves.Linear(-0.0, 1));
        Assert.Equal("linear(from 0, to 1)", Curves.Linear(-0.0, 1).ToString());
        Assert.Equal("steps(steps -1:0 0:0)", Curves.Steps((-1, -0.0), (-0.0, 0)).ToString());
    }

    internal static Curve[] OneOfEach() =>
    [
        Curves.Linear(0, 24),
        Curves.Falling(-1.5, 1e15),
        Curves.Logarithmic(100_000, 10_000_000),
        Curves.Logistic(50, -0.1),
        Curves.Steps((0, 0.2), (10, 1)),
        Curves.PiecewiseLinear((0, 0.25), (10, 0.75), (20, 0.5)),
        Curves.Peak(0, 10, 30),
        Curves.Percentile([1, 2]),
    ];
}

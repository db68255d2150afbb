using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class DistributionsTests
{
    public static TheoryData<Distribution, double, double> Quantiles => new()
    {
        { Distributions.Normal(10, 2), 0.5, 10 },
        { Distributions.Normal(10, 2), 0.975, 13.919927969080108 },   // z = 1.959963984540054
        { Distributions.LogNormal(10, 0.5), 0.5, 10 },
        { Distributions.LogNormal(10, 0.5), 0.025, 3.7531785741317648 }, // 10 exp(-0.979981992270027)
        { Distributions.Uniform(-1, 3), 0.25, 0 },
        { Distributions.Triangular(0, 1, 4), 0.25, 1 },
        { Distributions.Triangular(0, 1, 4), 0.5, 1.5505102572168219 }, // 4 - sqrt(6)
        { Distributions.Pert(0, 2, 4), 0.5, 2 },
        { Distributions.Pert(0, 0, 1), 0.5, 0.12944943670387588 }, // Beta(1, 5): 1 - 0.5^(1/5)
        { Distributions.Pert(10, 10, 11), 0.5, 10.12944943670387588 },
        { Distributions.Pert(-5, -4, -4), 0.5, -4.129449436703876 }, // Beta(5, 1): 0.5^(1/5) of the way
        { Distributions.Pert(2, 3, 6), 0.3671875, 3 }, // Beta(2, 4): 1 - (1 - x)^4 (1 + 4 x) at 1/4
        { Distributions.Pert(2, 3, 6), 0.8125, 4 },
        { Distributions.Normal(3, 0), 0.9, 3 },
        { Distributions.Uniform(3, 3), 0.9, 3 },
        { Distributions.Triangular(3, 3, 3), 0.9, 3 },
        { Distributions.Pert(3, 3, 3), 0.9, 3 },
    };

    public static TheoryData<Distribution> All => new(
        Distributions.Normal(-1e15, 1e15), Distributions.LogNormal(1e15, 10), Distributions.Uniform(-1e15, 1e15), Distributions.Triangular(0, 0, 1e-300),
        Distributions.Triangular(-1e15, 1e15, 1e15), Distributions.Pert(0, 1e-9, 1e15), Distributions.Pert(-1, 1, 1));

    [Theory]
    [MemberData(nameof(Quantiles))]
    public void Quantile_KnownValue_IsReached(Distribution distribution, double probability, double expected) =>
        Assert.Equal(expected, distribution.Quantile(probability), 1e-9);

    [Theory]
    [MemberData(nameof(All))]
    public void Quantile_ExtremeParameters_StayFiniteAndNeverFall(Distribution distribution)
    {
        var last = double.NegativeInfinity;
        foreach (var probability in new[] { 5.5e-17, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-9, 1 - 1.1e-16 })
        {
            var value = distribution.Quantile(probability);
            Assert.True(double.IsFinite(value) && value >= last, $"{distribution} at {probability}: {value} after {last}");
            last = value;
        }
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(1e-12)]
    public void Quantile_PertNextToItsLow_KeepsItsDigits(double probability)
    {
        // Beta(1, 5): 1 - (1 - p)^(1/5) = p/5 + 2/25 p^2 + ...
        var expected = (probability / 5) + (2.0 / 25 * probability * probability);
        Assert.Equal(1, Distributions.Pert(0, 0, 1).Quantile(probability) / expected, 1e-9);
    }

    [Fact]
    public void Factories_ParametersOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("standardDeviation", () => Distributions.Normal(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("mean", () => Distributions.Normal(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>("median", () => Distributions.LogNormal(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("logStandardDeviation", () => Distributions.LogNormal(1, 11));
        Assert.Throws<ArgumentOutOfRangeException>("low", () => Distributions.Uniform(-2e15, 0));
        Assert.Throws<ArgumentOutOfRangeException>("high", () => Distributions.Uniform(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("low", () => Distributions.Triangular(-2e15, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("high", () => Distributions.Triangular(0, 1, 2e15));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Distributions.Triangular(0, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>("low", () => Distributions.Pert(-2e15, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("high", () => Distributions.Pert(0, 1, 2e15));
        Assert.Throws<ArgumentOutOfRangeException>("mode", () => Distributions.Pert(0, -1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Quantile_ProbabilityOutOfRange_IsRefused(double probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(probability), () => Distributions.Uniform(0, 1).Quantile(probability));

    [Fact]
    public void Equals_NameAndParameters_Decide()
    {
        Assert.Equal(Distributions.Normal(1, 2), Distributions.Normal(1, 2));
        Assert.Equal(Distributions.Normal(1, 2).GetHashCode(), Distributions.Normal(1, 2).GetHashCode());
        Assert.NotEqual(Distributions.Normal(1, 2), Distributions.Uniform(1, 2));
        Assert.NotEqual(Distributions.Pert(0, 1, 2), Distributions.Pert(0, 1, 3));
        Assert.Equal("Normal(100, 15)", Distributions.Normal(100, 15).ToString());
    }
}

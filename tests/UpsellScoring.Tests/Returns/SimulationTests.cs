using UpsellScoring.Returns;

namespace UpsellScoring.Tests.Returns;

public class SimulationTests
{
    private static readonly UncertainInput Gain = new("gain", Distributions.Normal(100, 20));
    private static readonly UncertainInput Cost = new("cost", Distributions.Uniform(60, 100));

    [Fact]
    public void Run_SameSeed_GivesTheSameBits()
    {
        var (a, b) = (Run(1000, 7), Run(1000, 7));
        Assert.Equal((a.Mean, a.StandardDeviation, a.Percentile(0.3)), (b.Mean, b.StandardDeviation, b.Percentile(0.3)));
        Assert.NotEqual(a.Mean, Run(1000, 8).Mean);
    }

    [Fact]
    public void Run_FewerDraws_AreTheFirstOfMore()
    {
        var (few, many) = (new List<double>(), new List<double>());
        Simulation.Run([Gain], values => { few.Add(values[0]); return 0; }, 10, 5);
        Simulation.Run([Gain, Cost], values => { many.Add(values[0]); return 0; }, 100, 5);
        Assert.Equal(few, many.Take(10));
    }

    [Fact]
    public void Run_ManyDraws_AreWithinFourStandardErrors()
    {
        var result = Run(100_000, 1);
        Assert.InRange(result.Mean, 20 - (4 * result.StandardError!.Value), 20 + (4 * result.StandardError!.Value));
        Assert.Equal(Math.Sqrt(400 + (1600.0 / 12)), result.StandardDeviation!.Value, 0.2);
        Assert.InRange(result.ProbabilityItPays, 0.75, 0.85);
        Assert.Equal(100_000, result.Draws);
        Assert.Equal(1UL, result.Seed);
    }

    [Fact]
    public void Run_OneDraw_HasNoSpread()
    {
        var result = Run(1, 0);
        Assert.Null(result.StandardDeviation);
        Assert.Null(result.StandardError);
        Assert.Equal(result.Mean, result.Percentile(0.5));
    }

    [Fact]
    public void ProbabilityItPays_FigureZero_DoesNotPay()
    {
        Assert.Equal(0, Simulation.Run([Gain], _ => 0, 10, 1).ProbabilityItPays);
        Assert.Equal(1, Simulation.Run([Gain], _ => double.Epsilon, 10, 1).ProbabilityItPays);
    }

    [Fact]
    public void Percentile_BetweenDraws_IsInterpolated()
    {
        var next = 0;
        var result = Simulation.Run([Gain], _ => next++, 5, 1);
        Assert.Equal((0, 1.0, 1.5, 4), (result.Percentile(0), result.Percentile(0.25), result.Percentile(0.375), result.Percentile(1)));
        var error = Assert.Throws<ArgumentOutOfRangeException>("share", () => result.Percentile(1.01));
        Assert.Contains("0.05 stands for the 5th percentile", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("share", () => result.Percentile(double.NaN));
    }

    [Fact]
    public void StandardError_KnownDraws_IsTheFormula()
    {
        var next = 0;
        var result = Simulation.Run([Gain], _ => (next++ % 2 * 2) - 1, 4, 1);
        Assert.Equal(Math.Sqrt(4.0 / 3) / 2, result.StandardError!.Value, 1e-15);
        Assert.Equal(0.25, result.ProbabilityStandardError, 1e-15);
        Assert.Equal("mean 0 +- 0.58, 90% from -1 to 1, pays in 50% of 4 draws", result.ToString());
    }

    [Fact]
    public void Run_FigureInfinite_NamesTheDraw() =>
        Assert.Contains("in draw 0", Assert.Throws<InvalidOperationException>(() => Simulation.Run([Gain], _ => double.PositiveInfinity, 5, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_FigureInfinite_NamesTheValuesAndTheRange() => Assert.Contains(
        "in draw 0 with the values 3, 4; it must be from -1E+100 to 1E+100",
        Assert.Throws<InvalidOperationException>(() => Simulation.Run(
            [new("a", Distributions.Normal(3, 0)), new("b", Distributions.Normal(4, 0))], _ => double.NegativeInfinity, 1, 1)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1e100)]
    [InlineData(-1e100)]
    public void Run_FigureAtTheEndOfItsRange_IsTaken(double figure) => Assert.Equal(figure, Simulation.Run([Gain], _ => figure, 1, 1).Mean);

    [Fact]
    public void Run_MostDraws_AreTaken() => // the first draw is asked for
        Assert.Throws<InvalidOperationException>(() => Simulation.Run([Gain], _ => double.NaN, 10_000_000, 1));

    [Fact]
    public void Mean_FiguresOfAnySize_LosesNothing()
    {
        // In plain doubles every 1 vanishes beside 10^100: the sum would be 0 instead of 2.
        Assert.Equal(0.5, MeanOf(1, 1e100, 1, -1e100));
        Assert.Equal(0.5, MeanOf(1e100, 1, -1e100, 1));
    }

    [Fact]
    public void StandardDeviation_SmallSpreadAroundALargeMean_IsExact()
    {
        // 1/8192 is the last digit of 10^12: deviations of -3, -1 and 4 of it around a mean of 4.
        const double Digit = 1.0 / 8192;
        double[] figures = [1e12 + Digit, 1e12 + (3 * Digit), 1e12 + (8 * Digit)];
        var next = 0;
        Assert.Equal(Math.Sqrt(13) * Digit, Simulation.Run([Gain], _ => figures[next++], figures.Length, 1).StandardDeviation!.Value, 1e-18);
    }

    [Fact]
    public void Run_NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("inputs", () => Simulation.Run(null!, _ => 1, 1, 1));
        Assert.Throws<ArgumentNullException>("figure", () => Simulation.Run([Gain], null!, 1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000_001)]
    public void Run_DrawsOutOfRange_IsRefused(int draws) => Assert.Throws<ArgumentOutOfRangeException>(nameof(draws), () => Run(draws, 1));

    [Fact]
    public void Run_NoInputOrSameNames_IsRefused()
    {
        var none = Assert.Throws<ArgumentException>("inputs", () => Simulation.Run([], _ => 1, 1, 1));
        Assert.Contains("inputs has 0 inputs; at least 1 is needed", none.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("inputs", () => Simulation.Run([Gain, Gain], _ => 1, 1, 1));
        Assert.Throws<ArgumentNullException>("distribution", () => new UncertainInput("x", null!));
    }

    [Fact]
    public void UncertainInput_ToString_ShowsItsDistribution() => Assert.Equal("gain: Normal(100, 20)", Gain.ToString());

    private static double MeanOf(params double[] figures)
    {
        var next = 0;
        return Simulation.Run([Gain], _ => figures[next++], figures.Length, 1).Mean;
    }

    private static SimulationResult Run(int draws, ulong seed) => Simulation.Run([Gain, Cost], values => values[0] - values[1], draws, seed);
}

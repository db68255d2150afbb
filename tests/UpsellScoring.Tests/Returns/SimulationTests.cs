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
        Assert.Throws<ArgumentOutOfRangeException>("share", () => result.Percentile(1.01));
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

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000_001)]
    public void Run_DrawsOutOfRange_IsRefused(int draws) => Assert.Throws<ArgumentOutOfRangeException>(nameof(draws), () => Run(draws, 1));

    [Fact]
    public void Run_NoInputOrSameNames_IsRefused()
    {
        Assert.Throws<ArgumentException>("inputs", () => Simulation.Run([], _ => 1, 1, 1));
        Assert.Throws<ArgumentException>("inputs", () => Simulation.Run([Gain, Gain], _ => 1, 1, 1));
        Assert.Throws<ArgumentNullException>("distribution", () => new UncertainInput("x", null!));
    }

    [Fact]
    public void UncertainInput_ToString_ShowsItsDistribution() => Assert.Equal("gain: Normal(100, 20)", Gain.ToString());

    private static SimulationResult Run(int draws, ulong seed) => Simulation.Run([Gain, Cost], values => values[0] - values[1], draws, seed);
}

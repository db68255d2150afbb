using UpsellScoring.Outcomes;

namespace UpsellScoring.Tests.Outcomes;

public sealed class FactorOverlapsTests
{
    private static readonly WeightOptions NoResamples = new() { Resamples = 0 };

    [Fact]
    public void Of_IndependentFactors_ReportsNothing() => Assert.Empty(Overlaps(_ => { }));

    [Fact]
    public void Of_TwoFactorsThatMoveTogether_ReportsThePair()
    {
        var random = new Random(1);
        var overlap = Assert.Single(Overlaps(columns => Fill(columns[3], row => (0.9 * columns[1][row]) + (0.1 * random.NextDouble()))));
        Assert.Equal((FactorOverlapKind.Correlated, "tenure"), (overlap.Kind, overlap.Factor));
        Assert.Equal(["room"], overlap.With);
        Assert.InRange(overlap.Strength, 0.97, 1);
        Assert.StartsWith("tenure and room are correlated (0.", overlap.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OppositeFactors_ReportsANegativeCorrelation() =>
        Near.Equal(-1, Assert.Single(Overlaps(columns => Fill(columns[3], row => 1 - columns[1][row]))).Strength, 1e-9);

    [Fact]
    public void Of_CompositeBesideItsParts_ReportsItAsCountedTwice()
    {
        var overlaps = Overlaps(columns => Fill(columns[4], row => (columns[0][row] + columns[1][row] + columns[2][row]) / 3));
        var twice = Assert.Single(overlaps, overlap => overlap.Kind == FactorOverlapKind.CountedTwice);
        Assert.Equal("mood", twice.Factor);
        Assert.Equal(["contract", "tenure", "use"], twice.With);
        Near.Equal(1, twice.Strength, 1e-6);
        Assert.Contains("put together from contract, tenure, use and counts twice (1.00)", twice.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownValues_UsesThePairsThatAreKnown()
    {
        var overlap = Assert.Single(Overlaps(columns =>
        {
            Fill(columns[3], row => columns[1][row]);
            Fill(columns[3], row => row % 3 == 0 ? double.NaN : columns[3][row]);
        }));
        Near.Equal(1, overlap.Strength, 1e-9);
    }

    private static IReadOnlyList<FactorOverlap> Overlaps(Action<double[][]> change)
    {
        var random = new Random(11);
        var portfolio = new SimulatedPortfolio(600, SimulatedPortfolio.Expert, 4, seed: 2);
        Array.ForEach(portfolio.Columns, column => Fill(column, _ => random.NextDouble()));
        change(portfolio.Columns);
        return portfolio.Suggest(NoResamples).Overlaps;
    }

    private static void Fill(double[] column, Func<int, double> value)
    {
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = value(row);
        }
    }
}

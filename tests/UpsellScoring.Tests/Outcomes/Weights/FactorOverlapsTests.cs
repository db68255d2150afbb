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

    // R squared of two regressors: (r1^2 + r2^2 - 2 r1 r2 r12) / (1 - r12^2).
    [Fact]
    public void Of_CompositeWithNoise_HasTheShareItsPartsExplain()
    {
        var random = new Random(4);
        double[] first = Draw(random, 200), second = [.. first.Select(value => (0.5 * value) + random.NextDouble())];
        double[] whole = [.. first.Zip(second, (one, other) => (one + (2 * other) + (0.4 * random.NextDouble())) / 4)];
        var (r1, r2, r12) = (Correlation(first, whole), Correlation(second, whole), Correlation(first, second));
        var overlaps = Of(whole, first, second);
        var twice = Assert.Single(overlaps, overlap => overlap.Kind == FactorOverlapKind.CountedTwice);
        Assert.Equal(("a", "b,c"), (twice.Factor, string.Join(',', twice.With)));
        Near.Equal(((r1 * r1) + (r2 * r2) - (2 * r1 * r2 * r12)) / (1 - (r12 * r12)), twice.Strength, 1e-7);
        Assert.InRange(twice.Strength, 0.9, 0.999);
        Near.Equal(r2, Assert.Single(overlaps, overlap => overlap.Factor == "a" && overlap.Kind == FactorOverlapKind.Correlated && overlap.With[0] == "c").Strength, 1e-9);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Of_Composite_IsLookedForFromTenCompleteAccountsAFactor(int complete, bool isFound)
    {
        var random = new Random(5);
        double[] first = Draw(random, 60), second = Draw(random, 60);
        double[] whole = [.. first.Zip(second, (one, other) => (one + other) / 2)];
        Array.Fill(first, double.NaN, complete, 60 - complete);
        Assert.Equal(isFound, Of(whole, first, second).Any(overlap => overlap.Kind == FactorOverlapKind.CountedTwice));
    }

    [Fact]
    public void Of_PartThatHardlyMovesTheComposite_IsNoPart()
    {
        var random = new Random(6);
        double[] first = Draw(random, 400), second = Draw(random, 400);
        Assert.DoesNotContain(Of([.. first.Zip(second, (one, other) => (0.95 * one) + (0.05 * other))], first, second), overlap => overlap.Kind == FactorOverlapKind.CountedTwice);
        Assert.Contains(Of([.. first.Zip(second, (one, other) => (0.8 * one) + (0.2 * other))], first, second), overlap => overlap.Kind == FactorOverlapKind.CountedTwice);
    }

    // It varies where others are unknown only, so that nothing correlates with it among the complete.
    [Fact]
    public void Of_FactorAlikeWhereAllIsKnown_HidesNoComposite()
    {
        var random = new Random(7);
        double[] first = Draw(random, 100), second = Draw(random, 100), alike = [.. Enumerable.Range(0, 100).Select(row => row < 60 ? 0.5 : random.NextDouble())];
        double[] whole = [.. first.Zip(second, (one, other) => (one + other) / 2)];
        Array.Fill(first, double.NaN, 60, 40);
        Array.Fill(second, double.NaN, 60, 40);
        var card = TestCards.Card(TestCards.Share("a", 25), TestCards.Share("b", 25), TestCards.Share("c", 25), TestCards.Share("d", 25));
        var overlaps = FactorOverlaps.Of(WeightSample.Of(card, [[.. whole], [.. first], [.. second], [.. alike]], [.. whole.Select((_, row) => row % 2 == 0)], seed: 1));
        Assert.Equal(["b", "c"], Assert.Single(overlaps, overlap => overlap.Kind == FactorOverlapKind.CountedTwice).With);
        Assert.DoesNotContain(overlaps, overlap => overlap.Factor == "d" || overlap.With.Contains("d"));
    }

    private static IReadOnlyList<FactorOverlap> Of(double[] a, double[] b, double[] c) =>
        FactorOverlaps.Of(WeightSample.Of(TestCards.Three(), [[.. a], [.. b], [.. c]], [.. a.Select((_, row) => row % 2 == 0)], seed: 1));

    private static double[] Draw(Random random, int rows) => [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble())];

    private static double Correlation(double[] left, double[] right)
    {
        var (meanLeft, meanRight) = (left.Average(), right.Average());
        return left.Zip(right, (one, other) => (one - meanLeft) * (other - meanRight)).Sum()
            / Math.Sqrt(left.Sum(one => (one - meanLeft) * (one - meanLeft)) * right.Sum(one => (one - meanRight) * (one - meanRight)));
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

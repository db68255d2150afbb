using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public class PoolAdjacentViolatorsTests
{
    [Fact]
    public void Blocks_ReferenceSequence_IsTheOracles() =>
        Near(OracleFile.Expected("scoring.csv", "isotonic-1"), Fitted([3, 7, 5, 9, 8, 7, 10], [1, 1, 1, 1, 1, 1, 1]));

    [Fact]
    public void Blocks_WeightedSequence_IsTheOracles()
    {
        Assert.Equal("1, five times 13.95, 24", OracleFile.Expected("scoring.csv", "isotonic-weighted"));
        Near("1 13.95 13.95 13.95 13.95 13.95 24", Fitted([1, 41, 51, 1, 2, 5, 24], [1, 2, 3, 4, 5, 6, 7]));
    }

    [Fact]
    public void Blocks_Rising_AreLeftAlone() => Near("1 2 3", Fitted([1, 2, 3], [1, 1, 1]));

    [Fact]
    public void Blocks_Falling_AreOne() => Near("2 2 2", Fitted([3, 2, 1], [1, 1, 1]));

    [Fact]
    public void Blocks_EqualNeighbors_AreOneBlock() => Assert.Single(PoolAdjacentViolators.Blocks([1, 1], [2, 2]));

    [Fact]
    public void Blocks_Nothing_AreNone() => Assert.Empty(PoolAdjacentViolators.Blocks([], []));

    private static double[] Fitted(double[] values, double[] weights)
    {
        var sums = values.Zip(weights, (value, weight) => value * weight).ToArray();
        var fitted = new List<double>();
        foreach (var (end, sum, weight) in PoolAdjacentViolators.Blocks(sums, weights))
        {
            fitted.AddRange(Enumerable.Repeat(sum / weight, end - fitted.Count));
        }

        return [.. fitted];
    }

    private static void Near(string expected, double[] actual)
    {
        var figures = expected.Split(' ').Select(figure => double.Parse(figure, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(figures.Length, actual.Length);
        for (var i = 0; i < figures.Length; i++)
        {
            Tests.Near.Equal(figures[i], actual[i]);
        }
    }
}

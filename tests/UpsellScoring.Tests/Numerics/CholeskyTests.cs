using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public sealed class CholeskyTests
{
    private static readonly double[,] Matrix = { { 4, 2, 0.6 }, { 2, 5, 1.5 }, { 0.6, 1.5, 3 } };

    [Fact]
    public void Solve_OfTheProduct_GivesTheFactorBack()
    {
        double[] x = [1, -2, 0.5];
        double[] right = [.. Enumerable.Range(0, 3).Select(i => Enumerable.Range(0, 3).Sum(j => Matrix[i, j] * x[j]))];
        var solved = Cholesky.Of(Matrix, 1e-14, out _)!.Solve(right);
        Assert.All(x.Zip(solved), pair => Near.Equal(pair.First, pair.Second, 1e-14));
    }

    [Fact]
    public void Inverse_TimesTheMatrix_IsTheUnit()
    {
        var inverse = Cholesky.Of(Matrix, 1e-14, out _)!.Inverse();
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                Near.Equal(i == j ? 1 : 0, Enumerable.Range(0, 3).Sum(k => Matrix[i, k] * inverse[k, j]), 1e-14);
            }
        }
    }

    [Fact]
    public void Of_DependentRow_NamesItsPlace()
    {
        double[,] dependent = { { 1, 2, 3 }, { 2, 4, 6 }, { 3, 6, 10 } };
        Assert.Null(Cholesky.Of(dependent, 1e-12, out var failed));
        Assert.Equal(1, failed);
    }

    [Fact]
    public void Part_OfSomePlaces_HoldsTheirRowsAndColumns() => Assert.Equal(new double[,] { { 4, 0.6 }, { 0.6, 3 } }, Cholesky.Part(Matrix, [0, 2]));
}

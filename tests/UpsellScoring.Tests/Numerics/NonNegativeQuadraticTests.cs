using FsCheck.Fluent;
using UpsellScoring.Numerics;
using UpsellScoring.Tests.Laws;

namespace UpsellScoring.Tests.Numerics;

public sealed class NonNegativeQuadraticTests
{
    [Fact]
    public void Solve_OptimumInside_IsThePlainSolution()
    {
        var x = NonNegativeQuadratic.Solve(new double[,] { { 2, 0 }, { 0, 4 } }, [2, 8], 0)!;
        AssertNear([1, 2], x);
    }

    [Fact]
    public void Solve_OptimumOutside_StopsAtZeroAndMovesTheOther()
    {
        var x = NonNegativeQuadratic.Solve(new double[,] { { 2, 1 }, { 1, 2 } }, [-1, 4], 0)!;
        AssertNear([0, 2], x);
    }

    [Fact]
    public void Solve_FreeVariable_MayBeNegative()
    {
        var x = NonNegativeQuadratic.Solve(new double[,] { { 2, 0 }, { 0, 2 } }, [-2, -2], 1)!;
        AssertNear([-1, 0], x);
    }

    [Fact]
    public void Solve_SingularMatrix_IsNull() => Assert.Null(NonNegativeQuadratic.Solve(new double[,] { { 1, 1 }, { 1, 1 } }, [1, 1], 2));

    // Every set of variables held at 0, tried one after the other.
    [Fact]
    public void Solve_RandomProblem_IsTheBestOfAllSets()
    {
        var cases = from size in Gen.Choose(1, 5)
                    from free in Gen.Choose(0, size)
                    from factor in Generate.Fraction.ArrayOf(size * size)
                    from g in Generate.Signed(Generate.Fraction).ArrayOf(size)
                    select (size, free, factor, g);
        Law.Holds(cases, one =>
        {
            var h = new double[one.size, one.size];
            for (var i = 0; i < one.size; i++)
            {
                for (var j = 0; j < one.size; j++)
                {
                    h[i, j] = Enumerable.Range(0, one.size).Sum(k => (one.factor[(i * one.size) + k] - 0.5) * (one.factor[(j * one.size) + k] - 0.5)) + (i == j ? 0.1 : 0);
                }
            }

            var found = NonNegativeQuadratic.Solve(h, one.g, one.free)!;
            Assert.All(found.Skip(one.free), x => Assert.True(x >= 0));
            var best = double.PositiveInfinity;
            for (var set = 0; set < 1 << one.size; set++)
            {
                int[] places = [.. Enumerable.Range(0, one.size).Where(i => i < one.free || (set >> i & 1) == 1)];
                var x = new double[one.size];
                var part = Cholesky.Of(Cholesky.Part(h, places), 0, out _)!.Solve([.. places.Select(i => one.g[i])]);
                for (var k = 0; k < places.Length; k++)
                {
                    x[places[k]] = part[k];
                }

                if (x.Skip(one.free).All(own => own >= 0))
                {
                    best = Math.Min(best, Value(h, one.g, x));
                }
            }

            Near.Equal(best, Value(h, one.g, found), 1e-10);
        });
    }

    private static void AssertNear(double[] expected, double[] x) => Assert.All(expected.Zip(x), pair => Near.Equal(pair.First, pair.Second, 1e-14));

    private static double Value(double[,] h, double[] g, double[] x) =>
        Enumerable.Range(0, x.Length).Sum(i => (Enumerable.Range(0, x.Length).Sum(j => x[i] * h[i, j] * x[j]) / 2) - (g[i] * x[i]));
}

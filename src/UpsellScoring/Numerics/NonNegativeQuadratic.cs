namespace UpsellScoring.Numerics;

/// <summary>The least of <c>1/2 x'Hx - g'x</c> with <c>x[i] >= 0</c> from a place on; H symmetric and positive definite.</summary>
/// <remarks>The active-set method of C. L. Lawson and R. J. Hanson, Solving Least Squares Problems, 1974, chapter 23, on the normal equations.</remarks>
internal static class NonNegativeQuadratic
{
    private const double Least = 1e-15;
    private const double Tolerance = 1e-12;

    /// <summary>The x; null when H is not positive definite.</summary>
    /// <param name="h">H.</param>
    /// <param name="g">g.</param>
    /// <param name="free">How many of the first variables may be negative.</param>
    internal static double[]? Solve(double[,] h, double[] g, int free)
    {
        var x = new double[g.Length];
        var isPassive = new bool[g.Length];
        isPassive.AsSpan(0, free).Fill(true);
        if (free > 0 && !Settle(h, g, free, x, isPassive))
        {
            return null;
        }

        // Each round lowers the value, so no set comes twice; the limit only holds against rounding.
        for (var round = 0; round < 10 * g.Length; round++)
        {
            var next = Steepest(h, g, x, isPassive);
            if (next < 0)
            {
                return x;
            }

            isPassive[next] = true;
            if (!Settle(h, g, free, x, isPassive))
            {
                return null;
            }
        }

        return x;
    }

    /// <summary>The variable at 0 that would lower the value most; -1 when none would.</summary>
    private static int Steepest(double[,] h, double[] g, double[] x, bool[] isPassive)
    {
        var (place, steepest) = (-1, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            if (isPassive[i])
            {
                continue;
            }

            var (slope, size) = (g[i], Math.Abs(g[i]));
            for (var j = 0; j < x.Length; j++)
            {
                slope -= h[i, j] * x[j];
                size += Math.Abs(h[i, j] * x[j]);
            }

            if (slope > Tolerance * size && slope > steepest)
            {
                (place, steepest) = (i, slope);
            }
        }

        return place;
    }

    /// <summary>Moves to the least value over the passive variables; those that would pass 0 on the way stop there.</summary>
    private static bool Settle(double[,] h, double[] g, int free, double[] x, bool[] isPassive)
    {
        while (true)
        {
            int[] places = [.. Enumerable.Range(0, x.Length).Where(i => isPassive[i])];
            if (Cholesky.Of(Cholesky.Part(h, places), Least, out _) is not { } factor)
            {
                return false;
            }

            var target = factor.Solve(Array.ConvertAll(places, i => g[i]));
            var (step, stop) = (1.0, -1);
            for (var k = 0; k < places.Length; k++)
            {
                var i = places[k];
                if (i >= free && target[k] <= 0 && x[i] / (x[i] - target[k]) is var share && !(share >= step))
                {
                    (step, stop) = (double.IsNaN(share) ? 0 : share, i);
                }
            }

            for (var k = 0; k < places.Length; k++)
            {
                x[places[k]] += step * (target[k] - x[places[k]]);
            }

            if (stop < 0)
            {
                return true;
            }

            x[stop] = 0;
            isPassive[stop] = false;
        }
    }
}

using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>
/// Fits slopes b to outcomes, pulled toward the ray of the present weights w: the least of
/// <c>mean loss + pull / 2 |b - w sum(b)|^2</c> with <c>b >= 0</c>. How steep the score is against the outcomes is not pulled at all; how it is
/// put together is.
/// </summary>
internal sealed class WeightFitter
{
    private const int MostSteps = 50;
    private const int MostHalvings = 30;
    private const double Rest = 1e-9;
    private const double Rounding = 1e-14;

    // Keeps the problem solvable where a fold leaves nothing to learn a direction from.
    private const double LeastPull = 1e-6;

    private readonly WeightSample _sample;
    private readonly LogisticEquations _factors;
    private readonly LogisticEquations _score;
    private readonly double[,] _penalty;

    internal WeightFitter(WeightSample sample)
    {
        _sample = sample;
        _factors = new(sample.Filled, sample.Outcomes);
        _score = new([sample.Scores], sample.Outcomes);
        _penalty = Penalty(sample.Shares);
    }

    /// <summary>The pulls tried, from the present weights alone to next to none, as multiples of the mean information of a factor.</summary>
    internal static IReadOnlyList<double> Pulls { get; } = [double.PositiveInfinity, 30, 10, 3, 1, 0.3, 0.1, 0.03, 0.01];

    /// <summary>The fit for each pull.</summary>
    internal WeightFit[] Fits(double[] counts) => Fits(counts, Pulls.Count - 1);

    /// <summary>The fit for one pull, but the first.</summary>
    internal WeightFit Fit(double[] counts, int pull) => Fits(counts, pull, pull)[^1];

    private WeightFit[] Fits(double[] counts, int last, int first = 1)
    {
        var rows = counts.Sum();
        var none = new double[1, 1];
        var expert = Minimize(_score, counts, rows, none, 1, new double[2]);
        var fits = new List<WeightFit> { new(expert[0], Array.ConvertAll(_sample.Shares, share => share * expert[1])) };
        double[] start = [fits[0].Intercept, .. fits[0].Slopes];
        var size = Information(_factors.At(start, counts), rows);
        for (var i = first; i <= last; i++)
        {
            start = Minimize(_factors, counts, rows, Scaled(_penalty, Pulls[i] * size), size, start);
            fits.Add(new(start[0], start[1..]));
        }

        return [.. fits];
    }

    private static double[] Minimize(LogisticEquations equations, double[] counts, double rows, double[,] penalty, double size, double[] start)
    {
        var (at, state) = (start, equations.At(start, counts));
        var value = Value(state, rows, penalty, size, at);
        for (var step = 0; step < MostSteps; step++)
        {
            if (Target(state, rows, penalty, size, at) is not { } target)
            {
                return at;
            }

            var share = 1.0;
            for (var halving = 0; ; halving++)
            {
                double[] next = [.. at.Select((from, i) => from + (share * (target[i] - from)))];
                var nextState = equations.At(next, counts);
                var nextValue = Value(nextState, rows, penalty, size, next);
                if (nextValue <= value + (Rounding * Math.Abs(value)) || halving == MostHalvings)
                {
                    var move = next.Zip(at, (to, from) => Math.Abs(to - from)).Max();
                    (at, state, value) = (next, nextState, nextValue);
                    if (move <= Rest * (1 + at.Max(Math.Abs)))
                    {
                        return at;
                    }

                    break;
                }

                share /= 2;
            }
        }

        return at;
    }

    /// <summary>The least of the second-order approximation, with slopes of at least 0.</summary>
    private static double[]? Target(LogisticState state, double rows, double[,] penalty, double size, double[] at)
    {
        var h = new double[at.Length, at.Length];
        var g = new double[at.Length];
        for (var i = 0; i < at.Length; i++)
        {
            g[i] = state.Gradient[i] / rows;
            for (var j = 0; j < at.Length; j++)
            {
                var information = state.Information[i, j] / rows;
                h[i, j] = information + (i > 0 && j > 0 ? penalty[i - 1, j - 1] : 0) + (i == j ? LeastPull * size : 0);

                // H b - gradient of the whole: the penalties cancel.
                g[i] += information * at[j];
            }
        }

        return NonNegativeQuadratic.Solve(h, g, free: 1);
    }

    private static double Value(LogisticState state, double rows, double[,] penalty, double size, double[] at)
    {
        var value = -state.LogLikelihood / rows;
        for (var i = 0; i < at.Length; i++)
        {
            value += LeastPull * size / 2 * at[i] * at[i];
            for (var j = 1; j < at.Length && i > 0; j++)
            {
                value += at[i] * penalty[i - 1, j - 1] * at[j] / 2;
            }
        }

        return value;
    }

    /// <summary><c>P'P</c> with <c>P = I - w 1'</c>: what of the slopes does not lie on the ray of w.</summary>
    private static double[,] Penalty(double[] w)
    {
        var penalty = new double[w.Length, w.Length];
        var squares = w.Sum(weight => weight * weight);
        for (var i = 0; i < w.Length; i++)
        {
            for (var j = 0; j < w.Length; j++)
            {
                penalty[i, j] = (i == j ? 1 : 0) - w[i] - w[j] + squares;
            }
        }

        return penalty;
    }

    private static double[,] Scaled(double[,] matrix, double scale)
    {
        var size = matrix.GetLength(0);
        var scaled = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                scaled[i, j] = matrix[i, j] * scale;
            }
        }

        return scaled;
    }

    /// <summary>The mean information of a factor in one row, beside that of the intercept.</summary>
    private static double Information(LogisticState state, double rows)
    {
        var sum = 0.0;
        var size = state.Gradient.Length;
        for (var i = 1; i < size; i++)
        {
            sum += state.Information[i, i] - (state.Information[0, i] * state.Information[0, i] / state.Information[0, 0]);
        }

        return Math.Max(sum / (size - 1) / rows, double.Epsilon);
    }
}

using UpsellScoring.Numerics;

namespace UpsellScoring.Outcomes;

/// <summary>Newton's method on scaled rows.</summary>
internal static class LogisticSolver
{
    private const int MostSteps = 100;
    private const int MostHalvings = 30;

    // The error after a step of this size is its square, far below the last digit.
    private const double Rest = 1e-9;
    private const double Rounding = 1e-12;

    // Columns that depend on each other leave rounding in place of a pivot; so does, later, a direction whose rows are all told apart.
    private const double LeastPivot = 1e-11;
    private const double LeastInformation = 1e-13;

    internal static LogisticFit Fit(LogisticRows rows)
    {
        var equations = new LogisticEquations(rows.Columns, rows.Outcomes);
        var coefficients = new double[rows.Columns.Length + 1];
        var state = equations.At(coefficients, rows.Counts);
        if (Cholesky.Of(state.Information, LeastPivot, out var dependent) is null)
        {
            return rows.Fault(LogisticOutcome.DependentColumn, dependent - 1);
        }

        var start = state;
        for (var step = 1; step <= MostSteps; step++)
        {
            if (HasFaded(start, state) || Cholesky.Of(state.Information, LeastInformation, out _) is not { } factor)
            {
                return rows.Fault(LogisticOutcome.QuasiSeparation);
            }

            var move = factor.Solve(state.Gradient);
            var greatest = move.Max(Math.Abs);
            state = Move(equations, rows, coefficients, move, state);
            if (state.LeastMargin > 0)
            {
                return rows.Fault(LogisticOutcome.PerfectSeparation);
            }

            if (greatest <= Rest && Cholesky.Of(state.Information, LeastInformation, out _) is { } last)
            {
                return Unscaled(rows, coefficients, last.Inverse(), state.LogLikelihood, step);
            }
        }

        return rows.Fault(LogisticOutcome.NotConverged);
    }

    /// <summary>Whether next to nothing is left to learn some coefficient from: its rows are all told apart, more surely with every step.</summary>
    private static bool HasFaded(LogisticState start, LogisticState state)
    {
        for (var i = 0; i < state.Gradient.Length; i++)
        {
            if (state.Information[i, i] <= LeastInformation * start.Information[i, i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a step, halved until the likelihood does not fall.</summary>
    private static LogisticState Move(LogisticEquations equations, LogisticRows rows, double[] coefficients, double[] move, LogisticState before)
    {
        var from = coefficients.ToArray();
        var share = 1.0;
        for (var halving = 0; ; halving++)
        {
            for (var i = 0; i < coefficients.Length; i++)
            {
                coefficients[i] = from[i] + (share * move[i]);
            }

            var state = equations.At(coefficients, rows.Counts);
            if (state.LogLikelihood >= before.LogLikelihood - (Rounding * Math.Abs(before.LogLikelihood)) || halving == MostHalvings)
            {
                return state;
            }

            share /= 2;
        }
    }

    // b = scaled b / deviation and b0 = scaled b0 - sum of b x mean; the covariances follow the same linear map.
    private static LogisticFit Unscaled(LogisticRows rows, double[] scaled, double[,] covariance, double logLikelihood, int steps)
    {
        var size = scaled.Length;
        var map = new double[size, size];
        map[0, 0] = 1;
        for (var i = 1; i < size; i++)
        {
            map[i, i] = 1 / rows.Deviations[i - 1];
            map[0, i] = -rows.Means[i - 1] / rows.Deviations[i - 1];
        }

        var (coefficients, errors) = (new double[size], new double[size]);
        for (var i = 0; i < size; i++)
        {
            var variance = 0.0;
            for (var j = 0; j < size; j++)
            {
                coefficients[i] += map[i, j] * scaled[j];
                for (var k = 0; k < size; k++)
                {
                    variance += map[i, j] * covariance[j, k] * map[i, k];
                }
            }

            errors[i] = Math.Sqrt(variance);
        }

        return new(LogisticOutcome.Fitted, rows.Count, rows.LeftOut)
        {
            Coefficients = Array.AsReadOnly(coefficients),
            StandardErrors = Array.AsReadOnly(errors),
            LogLikelihood = logLikelihood,
            Iterations = steps,
        };
    }
}

using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace UpsellScoring.Benchmarks.Baselines;

/// <summary>Logistic regression by Newton steps on MathNet's matrices, written as the textbook has it (iteratively reweighted least squares).</summary>
internal static class MatrixNewton
{
    private const int MostSteps = 50;
    private const double SmallStep = 1e-9;

    /// <summary>Intercept and slopes; the steps are taken on columns scaled to mean 0 and deviation 1.</summary>
    internal static double[] Fit(IReadOnlyList<ReadOnlyMemory<double>> columns, bool[] accepted)
    {
        var rows = Matrix<double>.Build.Dense(accepted.Length, columns.Count + 1, 1);
        double[] means = new double[columns.Count], deviations = new double[columns.Count];
        for (var k = 0; k < columns.Count; k++)
        {
            var column = Vector<double>.Build.DenseOfArray(columns[k].ToArray());
            means[k] = column.Sum() / column.Count;
            deviations[k] = Math.Sqrt((column - means[k]).PointwisePower(2).Sum() / column.Count);
            rows.SetColumn(k + 1, (column - means[k]) / deviations[k]);
        }

        var target = Vector<double>.Build.Dense(accepted.Length, i => accepted[i] ? 1 : 0);
        var beta = Vector<double>.Build.Dense(columns.Count + 1);
        for (var step = 0; step < MostSteps; step++)
        {
            var chance = (rows * beta).Map(SpecialFunctions.Logistic);
            var weight = chance.PointwiseMultiply(1 - chance);
            var weighted = rows.MapIndexed((row, _, value) => value * weight[row]);
            var move = rows.TransposeThisAndMultiply(weighted).Cholesky().Solve(rows.TransposeThisAndMultiply(target - chance));
            beta += move;
            if (move.AbsoluteMaximum() < SmallStep)
            {
                break;
            }
        }

        double[] slopes = [.. deviations.Select((deviation, k) => beta[k + 1] / deviation)];
        return [beta[0] - slopes.Zip(means, (slope, mean) => slope * mean).Sum(), .. slopes];
    }
}

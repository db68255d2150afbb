using UpsellScoring.Numerics;

namespace UpsellScoring.Tests.Numerics;

public sealed class LogisticEquationsTests
{
    // More than two blocks of 512, and one row only.
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(512)]
    [InlineData(1099)]
    public void At_AnyLength_IsThePlainSum(int rows)
    {
        var random = new Random(7);
        var padded = LogisticEquations.Padded(rows);
        var (columns, outcomes, counts) = (new[] { new double[padded], new double[padded] }, new double[padded], new double[padded]);
        for (var row = 0; row < rows; row++)
        {
            (columns[0][row], columns[1][row]) = (random.NextDouble() - 0.5, 20 * random.NextDouble());
            (outcomes[row], counts[row]) = (random.Next(2), random.Next(3));
        }

        double[] at = [0.3, -2, 0.7];
        var state = new LogisticEquations(columns, outcomes).At(at, counts);

        double likelihood = 0, margin = double.PositiveInfinity;
        var (gradient, information) = (new double[3], new double[3, 3]);
        for (var row = 0; row < rows; row++)
        {
            double[] x = [1, columns[0][row], columns[1][row]];
            var predictor = x.Zip(at, (one, slope) => one * slope).Sum();
            var chance = 1 / (1 + Math.Exp(-predictor));
            likelihood += counts[row] * Math.Log(outcomes[row] > 0 ? chance : 1 - chance);
            margin = counts[row] > 0 ? Math.Min(margin, outcomes[row] > 0 ? predictor : -predictor) : margin;
            for (var i = 0; i < 3; i++)
            {
                gradient[i] += counts[row] * (outcomes[row] - chance) * x[i];
                for (var j = 0; j < 3; j++)
                {
                    information[i, j] += counts[row] * chance * (1 - chance) * x[i] * x[j];
                }
            }
        }

        Near.Equal(likelihood, state.LogLikelihood, 1e-9 * rows);
        Assert.Equal(margin, state.LeastMargin, 1e-12);
        for (var i = 0; i < 3; i++)
        {
            Near.Equal(gradient[i], state.Gradient[i], 1e-10 * rows);
            for (var j = 0; j < 3; j++)
            {
                Near.Equal(information[i, j], state.Information[i, j], 1e-10 * rows);
            }
        }
    }

    [Fact]
    public void At_FarPredictors_StaysFinite()
    {
        var state = new LogisticEquations([[1e6, -1e6, 1e6, 0]], [1, 0, 0, 0]).At([0, 1], [1, 1, 1, 0]);
        Near.Equal(-1e6, state.LogLikelihood, 1e-6);
        Near.Equal(-1e6, state.LeastMargin, 0);
        Near.Equal(-1, state.Gradient[0], 0);
    }
}

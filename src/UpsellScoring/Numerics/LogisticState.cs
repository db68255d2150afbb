namespace UpsellScoring.Numerics;

/// <summary>The normal equations of a logistic regression at one point.</summary>
internal sealed class LogisticState(int size)
{
    /// <summary>The sum of the logarithms of the probabilities of what happened.</summary>
    internal double LogLikelihood { get; set; }

    /// <summary>The least predictor on the side of what happened: above 0, every row is told apart without an error.</summary>
    internal double LeastMargin { get; set; } = double.PositiveInfinity;

    /// <summary>The gradient of the log-likelihood.</summary>
    internal double[] Gradient { get; } = new double[size];

    /// <summary>The information: minus the second derivatives.</summary>
    internal double[,] Information { get; } = new double[size, size];

    /// <summary>Fills the lower half from the upper.</summary>
    internal void Mirror()
    {
        for (var i = 1; i < size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Information[i, j] = Information[j, i];
            }
        }
    }
}

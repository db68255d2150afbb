namespace UpsellScoring.Outcomes;

/// <summary>A calibrated points model: <c>logit P(accepted) = intercept + sum of slope x utility</c>, the slopes at least 0.</summary>
internal sealed class WeightFit
{
    internal WeightFit(double intercept, double[] slopes)
    {
        (Intercept, Slopes) = (intercept, slopes);
        Scale = slopes.Sum();
    }

    internal double Intercept { get; }

    internal double[] Slopes { get; }

    /// <summary>How much the logit rises from the score 0 to the score 100.</summary>
    internal double Scale { get; }

    /// <summary>The weights the slopes stand for, as shares with the sum 1; null when all are 0.</summary>
    internal double[]? Shares => Scale > 0 ? Array.ConvertAll(Slopes, slope => slope / Scale) : null;

    /// <summary>The score of a row by these weights, 0 to 1, with unknown factors left out as a card does it.</summary>
    internal double Score(WeightSample sample, int row)
    {
        double sum = 0, weight = 0;
        for (var k = 0; k < Slopes.Length; k++)
        {
            var utility = sample.Utilities[k][row];
            if (!double.IsNaN(utility))
            {
                sum += Slopes[k] * utility;
                weight += Slopes[k];
            }
        }

        return weight > 0 ? sum / weight : sample.Scores[row];
    }

    /// <summary>The loss of a row.</summary>
    internal double Loss(WeightSample sample, int row) =>
        LogisticLoss.Of(Intercept + (Scale * Score(sample, row)), sample.Outcomes[row] > 0);
}

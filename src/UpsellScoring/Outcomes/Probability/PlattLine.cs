namespace UpsellScoring.Outcomes;

/// <summary>A straight line on the way to the best one; of the last, variances and covariance are known, too.</summary>
internal readonly record struct PlattLine(double LogOdds, double Slope)
{
    internal bool IsLast { get; init; }

    internal double Variance { get; init; }

    internal double SlopeVariance { get; init; }

    internal double Covariance { get; init; }
}

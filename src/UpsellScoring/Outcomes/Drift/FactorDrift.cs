namespace UpsellScoring.Outcomes;

/// <summary>How one factor has moved: its values, how often they are unknown, and what that does to the mean score.</summary>
public sealed class FactorDrift
{
    internal FactorDrift(string factor, DistributionDrift values, MissingShift missing, double? pointsBefore, double? pointsNow) =>
        (Factor, Values, Missing, PointsBefore, PointsNow) = (factor, values, missing, pointsBefore, pointsNow);

    /// <summary>The name of the factor.</summary>
    public string Factor { get; }

    /// <summary>The known values.</summary>
    public DistributionDrift Values { get; }

    /// <summary>The unknown values.</summary>
    public MissingShift Missing { get; }

    /// <summary>The points the factor gave on average to a scored account of the reference; null when none was scored.</summary>
    public double? PointsBefore { get; }

    /// <summary>The points it gives on average now; null when no account is scored.</summary>
    public double? PointsNow { get; }

    /// <summary>
    /// By how much it moves the mean score: <c>points now - points before</c>, for curves of steps <c>sum of (a - e) x points</c>. Over all
    /// factors this adds up to <see cref="DriftReport.MeanChange"/>. A factor left out for some accounts gives its share to the others.
    /// </summary>
    public double? PointsShift => PointsNow - PointsBefore;

    /// <summary>The factor in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor}: {Values}; points {PointsShift ?? 0:+0.0;-0.0;0.0}; unknown {Missing.UnknownBefore} of {Missing.Before} -> {Missing.UnknownNow} of {Missing.Now} ({Missing.Verdict})");
}

namespace UpsellScoring.Outcomes;

/// <summary>Fits a straight line in log odds to outcomes.</summary>
internal static class PlattFit
{
    private const int MostSteps = 100;

    internal static (AcceptanceFitOutcome Outcome, AcceptanceModel? Model) Of(GroupedScores scores)
    {
        var (least, greatest) = (scores.Points[0], scores.Points[^1]);
        var (center, half) = ((least / 2) + (greatest / 2), (greatest / 2) - (least / 2));
        if (!(half > 0))
        {
            return (AcceptanceFitOutcome.AllTied, null);
        }

        // Laid into [-1, 1], so that scores of any scale are fitted alike.
        var search = new PlattSearch(scores, center, half);
        var line = search.Start;
        for (var step = 0; step < MostSteps && !line.IsLast; step++)
        {
            line = search.Next(line);
        }

        var (slope, slopeVariance) = (line.Slope / half, line.SlopeVariance / half / half);
        return !line.IsLast || !double.IsFinite(slope) || !double.IsNormal(slopeVariance) ? (AcceptanceFitOutcome.NotConverged, null)
            : !(slope > 0) ? (AcceptanceFitOutcome.NoRise, null)
            : (AcceptanceFitOutcome.Fitted, new PlattModel(
                center, line.LogOdds, slope, line.Variance, slopeVariance, line.Covariance / half, least, greatest, scores.Accepted, scores.Refused));
    }
}

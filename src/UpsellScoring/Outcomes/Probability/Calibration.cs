namespace UpsellScoring.Outcomes;

/// <summary>Fits a model by one of the methods.</summary>
internal static class Calibration
{
    /// <summary>The model, or why there is none. Both kinds of answers are there.</summary>
    internal static (AcceptanceFitOutcome Outcome, AcceptanceModel? Model) Fit(CalibrationMethod method, GroupedScores scores) =>
        scores.Points.Length == 1 ? (AcceptanceFitOutcome.AllTied, null)
        : scores.IsSeparated ? (AcceptanceFitOutcome.Separated, null)
        : method == CalibrationMethod.Isotonic ? IsotonicFit.Of(scores)
        : PlattFit.Of(scores);
}

namespace UpsellScoring.Scoring;

/// <summary>One factor as a reason for or against.</summary>
/// <param name="Code">
/// A stable code for programs: <c>gives:</c>, <c>loses:</c> or <c>unknown:</c> followed by the name of the factor. It
/// changes only when the factor is renamed.
/// </param>
/// <param name="Factor">The name of the factor.</param>
/// <param name="Points">
/// How much it matters, always positive: the points given or lost; for an unknown value the points between the account's
/// lowest and highest possible score that hang on it.
/// </param>
public sealed record ScoreReason(string Code, string Factor, double Points)
{
    /// <summary>The factor and its points with one decimal, such as <c>utilization 21.7</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Factor} {Points:0.0}");
}

namespace UpsellScoring.Scoring;

/// <summary>One part of the change of a score.</summary>
/// <param name="Cause">What changed.</param>
/// <param name="Factor">The name of the factor it changed for.</param>
/// <param name="Points">By how much that moved the score; negative when it fell.</param>
public sealed record ScoreEffect(ScoreEffectCause Cause, string Factor, double Points)
{
    /// <summary>The effect in one line, such as <c>+4.2 utilization (value)</c>.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Points:+0.0;-0.0;0.0} {Factor} ({CauseText})");

    /// <summary>The effect with points rounded by the caller, so that the lines of a change add up.</summary>
    internal string Describe(decimal points) => FormattableString.Invariant($"{points:+0.0;-0.0;0.0} {Factor} ({CauseText})");

    private string CauseText => Cause switch
    {
        ScoreEffectCause.BecameKnown => "became known",
        ScoreEffectCause.BecameUnknown => "became unknown",
        ScoreEffectCause.Value => "value",
        ScoreEffectCause.Curve => "curve",
        _ => "weight",
    };
}

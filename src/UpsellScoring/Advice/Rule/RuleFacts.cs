namespace UpsellScoring.Advice;

/// <summary>All that the rule looks at, apart from the gates; null where it is unknown.</summary>
/// <param name="IsGradeReached">Whether the grade is one that is proposed to; null without a score.</param>
/// <param name="Gained">The lifetime value gained.</param>
/// <param name="Multiple">Our return on the proposal as a multiple; null also when it costs us nothing.</param>
/// <param name="Floor">The least multiple worth a proposal.</param>
internal readonly record struct RuleFacts(bool? IsGradeReached, decimal? Gained, decimal? Multiple, decimal Floor)
{
    /// <summary>The facts in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"grade reached {IsGradeReached}, gained {Gained}, multiple {Multiple}, floor {Floor}");
}

namespace UpsellScoring.Tests.Advice;

/// <summary>
/// The rule written a second time, from its wording and not from the library: recover first before hold before adopt first before nurture; then
/// worth, return, grade.
/// </summary>
internal static class SecondRule
{
    private static readonly string[] Recover = ["termination-notice", "escalation", "detractor"];
    private static readonly string[] Hold = ["deliberate-choice", "offer-cool-down", "account-cool-down"];
    private static readonly string[] Adopt = ["utilization-low"];
    private static readonly string[] Nurture = ["temperature-low", "off-target", "no-higher-plan", "large-gap", "coverage-low", "no-score"];

    public static IReadOnlyList<string> Codes { get; } = [.. Recover, .. Hold, .. Adopt, .. Nurture];

    public static AdviceAction ActionOf(string code) =>
        Recover.Contains(code) ? AdviceAction.RecoverFirst
        : Hold.Contains(code) ? AdviceAction.Hold
        : Adopt.Contains(code) ? AdviceAction.AdoptFirst
        : AdviceAction.Nurture;

    public static (AdviceAction Action, string Reason) Decide(IReadOnlyCollection<string> fired, bool? gradeReached, decimal? gained, decimal? multiple, decimal floor)
    {
        foreach (var group in new[] { Recover, Hold, Adopt, Nurture })
        {
            foreach (var code in group)
            {
                if (fired.Contains(code))
                {
                    return (ActionOf(code), "gate:" + code);
                }
            }
        }

        if (gained.HasValue && gained.Value <= 0)
        {
            return (AdviceAction.Nurture, "worth:not-gained");
        }

        if (multiple.HasValue && multiple.Value < floor)
        {
            return (AdviceAction.Nurture, "return:below-floor");
        }

        if (!gradeReached.HasValue)
        {
            return (AdviceAction.Nurture, "gate:no-score");
        }

        return gradeReached.Value ? (AdviceAction.ProposeNow, "grade:reached") : (AdviceAction.Nurture, "grade:below");
    }
}

namespace UpsellScoring.Advice;

/// <summary>Applies the rule and puts the advice together.</summary>
internal static class AdviceComposer
{
    // The trade's window before a renewal closes one month before it.
    private const int WindowClosesMonths = 1;

    internal static UpsellAdvice Compose(UpsellAdvisor advisor, GateInput input, AdviceFigures figures, IReadOnlyList<GateCheck> checks)
    {
        GateCheck[] fired = [.. checks.Where(check => check.Verdict == GateVerdict.Fired)];
        var facts = new RuleFacts(
            input.Score.Score.Grade is { } grade ? advisor.Policy.Proposes(grade) : null, figures.Worth.Gained, figures.OurReturn?.Multiple, advisor.Policy.ReturnFloor);
        var (action, deciding) = AdviceRule.Decide(fired, facts);
        return new(input, figures, advisor.Hashes)
        {
            Action = action,
            Reasons = AdviceReasons.Of(advisor.Policy, input, figures, fired, deciding),
            Gates = [.. checks.Select(check => Advised(check, fired, facts))],
            Unknown = UnknownFacts.Of(input, figures, checks),
            ProposeBy = action == AdviceAction.ProposeNow && input.Contract?.RenewsOn is { } renewal && Days.AddMonths(renewal, -WindowClosesMonths) is var last && last >= input.AsOf ? last : null,
            NotBefore = NotBefore(fired, action),
        };
    }

    private static AdvisedGate Advised(GateCheck check, GateCheck[] fired, RuleFacts facts)
    {
        if (check.Verdict != GateVerdict.Fired)
        {
            return new(check, null, null);
        }

        var (action, reason) = AdviceRule.Decide(fired.Where(other => other != check), facts);
        return new(check, action, reason);
    }

    private static DateOnly? NotBefore(GateCheck[] fired, AdviceAction action)
    {
        GateCheck[] deciding = [.. fired.Where(check => check.Action == action)];
        return deciding.Length > 0 && deciding.All(check => check.ClearsOn is not null) ? deciding.Max(check => check.ClearsOn) : null;
    }
}

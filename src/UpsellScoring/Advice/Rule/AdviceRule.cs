namespace UpsellScoring.Advice;

/// <summary>The rule, on one screen.</summary>
internal static class AdviceRule
{
    /// <summary>
    /// The strongest gate that fires decides; of equally strong ones the first. Then what would gain nothing, or return less than its floor, is
    /// not proposed; then the grade decides. An unknown figure is not held against a proposal. No score lifts a gate.
    /// </summary>
    /// <param name="fired">The gates that fired, in their order.</param>
    /// <param name="facts">The figures.</param>
    /// <returns>What to do, and the code of the reason that decides.</returns>
    internal static (AdviceAction Action, string Reason) Decide(IEnumerable<GateCheck> fired, RuleFacts facts)
    {
        if (fired.MaxBy(gate => gate.Action) is { } strongest)
        {
            return (strongest.Action, ReasonCodes.Gate + strongest.Code);
        }

        return facts switch
        {
            { Gained: <= 0 } => (AdviceAction.Nurture, ReasonCodes.WorthNotGained),
            { Multiple: { } multiple } when multiple < facts.Floor => (AdviceAction.Nurture, ReasonCodes.ReturnBelowFloor),
            { IsGradeReached: true } => (AdviceAction.ProposeNow, ReasonCodes.GradeReached),
            { IsGradeReached: false } => (AdviceAction.Nurture, ReasonCodes.GradeBelow),
            _ => (AdviceAction.Nurture, ReasonCodes.Gate + GateCodes.NoScore),
        };
    }
}

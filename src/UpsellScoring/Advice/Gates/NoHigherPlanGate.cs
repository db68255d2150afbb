namespace UpsellScoring.Advice;

/// <summary>Fires for a higher plan when there is none above the present one: of the contract the proposal names, else of the account. Cross-selling and the other kinds stay open.</summary>
internal sealed class NoHigherPlanGate : IGate
{
    private const string Code = GateCodes.NoHigherPlan;
    private const AdviceAction Action = AdviceAction.Nurture;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        var highest = input.Contract?.IsOnHighestPlan ?? input.Account.IsOnHighestPlan;
        return (input.Proposal.Kind, highest) switch
        {
            (not (null or ProposalKind.HigherPlan), _) or (_, false) => GateCheck.Clear(Code, Action),
            (_, null) => GateCheck.Unchecked(Code, Action, FactNames.HighestPlan),
            (null, _) => GateCheck.Unchecked(Code, Action, FactNames.ProposalKind),
            _ => GateCheck.Fired(Code, Action, null, ReasonFigure.OfName("offer", input.Proposal.Offer)),
        };
    }
}

namespace UpsellScoring.Advice;

/// <summary>Fires while an escalation is open, whatever its date; it does not lapse.</summary>
internal sealed class EscalationGate : IGate
{
    private const string Code = GateCodes.Escalation;
    private const AdviceAction Action = AdviceAction.RecoverFirst;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input)
    {
        return input.Account.OpenEscalation switch
        {
            null => GateCheck.Unchecked(Code, Action, FactNames.OpenEscalation),
            { IsPresent: false } => GateCheck.Clear(Code, Action),
            { Since: { } day } => GateCheck.Fired(Code, Action, null, ReasonFigure.OfDay("since", day)),
            _ => GateCheck.Fired(Code, Action, null),
        };
    }
}

namespace UpsellScoring.Advice;

/// <summary>Fires while an escalation is open, whatever its date; it does not lapse.</summary>
internal sealed class EscalationGate : IGate
{
    private const string Code = GateCodes.Escalation;
    private const AdviceAction Action = AdviceAction.RecoverFirst;

    /// <inheritdoc/>
    public GateCheck Check(GateInput input) => OccurrenceCheck.Of(input.Account.OpenEscalation, Code, Action, FactNames.OpenEscalation);
}
